import type { SanityClient } from "@sanity/client";
import { backUp } from "./back-up.ts";
import type { NumberedMigration } from "./migration.ts";
import { applyMigrations, findPending } from "./run-migrations.ts";

/** What became of a migration of content. */
export interface Migrated {
  /** Names of the migrations that ran. */
  ids: string[];
  /** How many documents changed. */
  documents: number;
  /** Path of the copy of those documents as they were; null when none changed. */
  backup: string | null;
}

/**
 * Brings content up to this version: carries out what it did not go through, with a copy first.
 *
 * @param client reads and writes everything, in the perspective `raw`
 * @param migrations every migration there is, in order
 * @param backupDir absolute path of the folder for the copy
 * @throws SettingsError when the content cannot be read or written, or changed meanwhile
 */
export async function migrateContent(
  client: SanityClient,
  migrations: readonly NumberedMigration[],
  backupDir: string,
): Promise<Migrated> {
  const pending = await findPending(client, migrations);
  const backup = await backUp(pending.planned, backupDir);
  await applyMigrations(client, pending);
  const changed = pending.planned.flatMap(({ changes }) => changes.map(({ after }) => after._id));
  return {
    ids: pending.planned.map(({ migration }) => migration.id),
    documents: new Set(changed).size,
    backup,
  };
}
