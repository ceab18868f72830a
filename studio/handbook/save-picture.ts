import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { HANDBOOK_DIR } from "./read-handbook.ts";

/**
 * Keeps a picture of the screen for the handbook, small enough for a slow line.
 *
 * @param bytes PNG
 * @param name of the file, without its ending
 */
export async function savePicture(bytes: Buffer, name: string): Promise<void> {
  const dir = join(HANDBOOK_DIR, "plaatjes");
  await mkdir(dir, { recursive: true });
  await sharp(bytes)
    .webp({ quality: 78, effort: 6 })
    .toFile(join(dir, `${name}.webp`));
}
