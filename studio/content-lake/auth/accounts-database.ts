import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";

/** Columns that came after the first version, so that an older file gets them when it is opened. */
const addedColumns: [table: string, column: string, definition: string][] = [
  ["account", "regions", "TEXT NOT NULL DEFAULT '[]'"],
  ["account", "disabled_at", "TEXT"],
  ["account", "last_seen_at", "TEXT"],
  ["setup_link", "regions", "TEXT NOT NULL DEFAULT '[]'"],
];

/** The column `regions`: a JSON list of ids. */
export const storedRegions = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(z.string()));

/**
 * Opens `<dataDir>/accounts.sqlite`: people, their sessions and settings. Apart from the content,
 * so that a copy of the content never carries a password.
 * @throws Error in one sentence when the file cannot be opened
 */
export function openAccountsDatabase(dataDir: string): DatabaseSync {
  const path = join(dataDir, "accounts.sqlite");
  try {
    // A backup or another tool may look into it for a moment.
    const database = new DatabaseSync(path, { timeout: 2000 });
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      CREATE TABLE IF NOT EXISTS account (
        id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL,
        role TEXT NOT NULL, password TEXT NOT NULL, created_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS session (
        fingerprint TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
        expires_at INTEGER NOT NULL, ends_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS login_ticket (
        fingerprint TEXT PRIMARY KEY, expires_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS setup_link (
        fingerprint TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL,
        expires_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS setting (
        account TEXT NOT NULL REFERENCES account ON DELETE CASCADE, key TEXT NOT NULL,
        value TEXT NOT NULL, updated_at TEXT NOT NULL, PRIMARY KEY (account, key)
      ) STRICT;
    `);
    for (const column of addedColumns) addColumn(database, ...column);
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Cannot open the accounts in ${path} (${reason}); check that the file is ours and readable, or restore it from a backup.`,
    );
  }
}

function addColumn(database: DatabaseSync, table: string, column: string, definition: string) {
  const columns = database.prepare(`PRAGMA table_info(${table})`).all();
  if (columns.some(({ name }) => name === column)) return;
  database.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${definition}`);
}
