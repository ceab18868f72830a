import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { copyDurably } from "./copy-durably.ts";
import { readManifest, verifyCopies } from "./manifest.ts";

/**
 * Moves a backup to another place, also on another disk, and verifies it there.
 * @param folder of the backup
 * @param to folder to put it in; made when missing
 * @returns where it is now
 * @throws Error when the copy is not the same; the backup stays where it was then
 */
export async function moveBackup(folder: string, to: string): Promise<string> {
  const target = join(resolve(to), basename(folder));
  if (existsSync(target)) throw new Error(`There is a ${target} already; choose another folder.`);
  const unfinished = `${target}.unfinished`;
  await mkdir(resolve(to), { recursive: true });
  try {
    await copyDurably(folder, unfinished);
    await verifyCopies(unfinished, await readManifest(unfinished));
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await rm(folder, { recursive: true });
  return target;
}
