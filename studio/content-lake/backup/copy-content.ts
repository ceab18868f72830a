import { backup, type DatabaseSync } from "node:sqlite";
import { type ContentFacts, contentFactsOf } from "./manifest.ts";

/** Pages that SQLite copies before it lets others have a turn: 8 MB at a time. */
const rate = 2048;

/**
 * Copies the open content database to a file, through SQLite's online backup.
 * @returns what was in it; nobody may write until this returns
 */
export async function copyContent(database: DatabaseSync, file: string): Promise<ContentFacts> {
  await backup(database, file, { rate });
  return contentFactsOf(database);
}
