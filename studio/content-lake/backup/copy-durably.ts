import { copyFile, mkdir, open, readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/**
 * Copies a folder so that its files have reached the disk when this returns.
 * @param from may be absent: then nothing is copied
 * @param wanted which files, by their path
 */
export async function copyDurably(
  from: string,
  to: string,
  wanted: (path: string) => boolean = () => true,
): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !wanted(path)) continue;
    const target = join(to, relative(from, path));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(path, target);
    const handle = await open(target, "r+");
    await handle.sync().finally(() => handle.close());
  }
}
