import { existsSync, rmSync, writeFileSync } from "node:fs";

/** The file that says: since the lake was opened there were writes, and it was not closed yet. */
export function unclosedMark(file: string): string {
  return `${file}-unclosed`;
}

/** Notes the first write. Only then is there a journal, which stays until the lake is closed. */
export function markUnclosed(file: string): void {
  try {
    writeFileSync(unclosedMark(file), "");
  } catch {
    // On a full disk: a lost journal would not be noticed then, and nothing else is worse.
  }
}

/** Notes that the lake is about to be closed, when SQLite puts the journal into the file itself. */
export function markClosed(file: string): void {
  rmSync(unclosedMark(file), { force: true });
}

/**
 * A killed lake leaves its last changes in SQLite's journal. Without that, SQLite would open the
 * older content without a word.
 * @throws Error with one sentence when the journal of an unclosed lake is gone
 */
export function refuseLostJournal(file: string): void {
  const mark = unclosedMark(file);
  if (!existsSync(mark) || existsSync(`${file}-wal`)) return;
  throw new Error(
    `The file ${file}-wal is missing, and with it the last changes; put it back, or a backup in its place (npm run restore -- <folder of the backup> --replace), or remove ${mark} to go on without them.`,
  );
}
