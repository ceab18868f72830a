import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { checksumOf } from "./checksum.ts";
import { refuseLostJournal } from "./journal.ts";

/** Marks the file as ours in its header ("DPLN"), so that a foreign database is never touched. */
const APPLICATION_ID = 0x44504c4e;
const SCHEMA_VERSION = 2;

const SCHEMA = `
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE transactions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  timestamp TEXT NOT NULL,
  author TEXT NOT NULL,
  cause TEXT NOT NULL
) STRICT;
CREATE TABLE changes (
  document TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES transactions (seq),
  previous_rev TEXT,
  exists_after INTEGER NOT NULL,
  mutations TEXT NOT NULL,
  apply TEXT NOT NULL,
  revert TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE INDEX changes_by_transaction ON changes (seq);
`;

/** From format 1: rows get a checksum. */
const ADD_CHECKSUMS = `
ALTER TABLE documents ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE documents SET checksum = checksum(id, content);
ALTER TABLE changes ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE changes SET checksum = checksum(document, mutations, apply, revert);
PRAGMA user_version = 2;
`;

/** SQLite's result codes that we explain (https://www.sqlite.org/rescode.html). */
const BUSY = 5;
export const DISK_FULL = 13;

/**
 * Opens the lake's SQLite file, making it when it is missing, and locks it for this process.
 * The lock is the operating system's: it ends with the process, also after `kill -9`.
 * @param file path of the SQLite file
 * @throws Error with one sentence for a locked, damaged, foreign or newer file
 */
export function openDatabase(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    refuseLostJournal(file);
    const database = new DatabaseSync(file, { timeout: 2000 });
    try {
      prepare(database, file);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  } catch (error) {
    throw explain(error, file);
  }
}

/** Whether a process has the database open. A file that is absent or damaged is in nobody's use. */
export function isInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec("BEGIN IMMEDIATE; ROLLBACK");
    return false;
  } catch (error) {
    return sqliteCode(error) === BUSY;
  } finally {
    database?.close();
  }
}

/** The numeric SQLite result code of an error, or `undefined` when it is not SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error)) return undefined;
  return typeof error.errcode === "number" ? error.errcode & 0xff : undefined;
}

function prepare(database: DatabaseSync, file: string): void {
  // EXCLUSIVE before the first read: one process owns the file and needs no shared memory.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("PRAGMA journal_mode = WAL");
  // FULL: an acknowledged commit has reached the disk, also when the power fails.
  database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  database.exec("BEGIN EXCLUSIVE");
  const version = pragma(database, "user_version");
  if (version === 0 && isEmpty(database)) createSchema(database);
  else checkOwner(database, file, version);
  database.function("checksum", { varargs: true, deterministic: true }, (...texts) =>
    checksumOf(...texts.map(String)),
  );
  if (version === 1) database.exec(ADD_CHECKSUMS);
  database.exec("COMMIT");
  checkWhole(database, file);
}

/** Looks at everything once, so that damage is noticed while there are backups from before it. */
function checkWhole(database: DatabaseSync, file: string): void {
  const check = database.prepare("PRAGMA quick_check(1)").get();
  if (check?.quick_check !== "ok") throw damaged(file, String(check?.quick_check));
  for (const [table, id, texts] of [
    ["documents", "id", "id, content"],
    ["changes", "document", "document, mutations, apply, revert"],
  ]) {
    const row = database
      .prepare(`SELECT ${id} AS id FROM ${table} WHERE checksum(${texts}) <> checksum LIMIT 1`)
      .get();
    if (row) throw damaged(file, `${table}: "${row.id}" is not as it was written`);
  }
}

function createSchema(database: DatabaseSync): void {
  database.exec(SCHEMA);
  database.exec(
    `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`,
  );
}

function checkOwner(database: DatabaseSync, file: string, version: number): void {
  if (pragma(database, "application_id") !== APPLICATION_ID) {
    throw new Error(
      `${file} is a database of another program; move it away, or choose another data directory.`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new Error(
      `${file} was written by a newer DigiPlein (format ${version}, this one reads ${SCHEMA_VERSION}); install the newer version, or restore a backup.`,
    );
  }
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
}

function pragma(database: DatabaseSync, name: "user_version" | "application_id"): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}

function explain(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  if (code === BUSY) {
    return new Error(
      `${file} is in use by another process; stop the other content lake, or choose another data directory.`,
    );
  }
  return damaged(file, error instanceof Error ? error.message : String(error));
}

/** The one sentence for a database that cannot be read. */
export function damaged(file: string, reason: string): Error {
  return new Error(
    `The content database ${file} cannot be read (${reason}); put a backup in its place (npm run restore -- <folder of the backup> --replace), or move the file away to start with an empty lake.`,
  );
}
