import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { manifestName } from "./manifest.ts";

/** A backup of ours, finished: its name says when it was made. */
const backupName = /^digiplein-\d{4}-\d{2}-\d{2}T[\d-]+Z$/;

/**
 * Removes the oldest backups of a folder. Only whole backups count and go: what a restore set aside,
 * what is unfinished and what is somebody else's stays.
 * @param keep how many of the newest stay, at least one
 * @returns the names of those that were removed, oldest first
 */
export async function pruneBackups(folder: string, keep: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const backups = entries
    .filter((entry) => entry.isDirectory() && backupName.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(folder, name, manifestName)))
    .sort();
  const surplus = backups.slice(0, Math.max(0, backups.length - Math.max(1, keep)));
  for (const name of surplus) await rm(join(folder, name), { recursive: true });
  return surplus;
}
