import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where a restore keeps the verified copy that has not taken its place yet. */
export function unfinishedRestore(dataDir: string): string {
  return join(dataDir, "restoring");
}

/**
 * Keeps a lake from starting on data that a restore left half in its place.
 * @throws Error in one sentence with the way out
 */
export function refuseUnfinishedRestore(dataDir: string): void {
  if (!existsSync(unfinishedRestore(dataDir))) return;
  throw new Error(
    `A restore in ${dataDir} was cut off; run it again: npm run restore -- <folder of the backup>`,
  );
}
