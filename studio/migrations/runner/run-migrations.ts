import type { Mutation, SanityClient } from "@sanity/client";
import { SettingsError } from "../../publishing/settings-error.ts";
import type { NumberedMigration, StoredDocument } from "./migration.ts";
import { type PlannedMigration, planMigrations } from "./plan-migrations.ts";
import {
  type MigrationRecord,
  parseRecord,
  RECORD_ID,
  recordMutation,
  withApplied,
} from "./record.ts";
import { refusalAsSentence } from "./refusal-as-sentence.ts";

/** Documents per transaction: far below the largest request, also with large articles. */
const BATCH = 100;

/** The migrations that a lake still needs, and where it stands. */
export interface PendingMigrations {
  planned: PlannedMigration[];
  record: MigrationRecord;
}

/**
 * Finds out which migrations a lake did not go through and what they would change. Writes nothing.
 *
 * @param client may read everything, in the perspective `raw`
 * @param migrations every migration there is, in order
 * @throws SettingsError when the lake cannot be read, or went through a migration that is not here
 */
export async function findPending(
  client: SanityClient,
  migrations: readonly NumberedMigration[],
): Promise<PendingMigrations> {
  const record = parseRecord(
    (await client.getDocument(RECORD_ID).catch(refusalAsSentence(client))) ?? null,
  );
  const done = new Set(record.applied.map(({ id }) => id));
  const unknown = [...done].filter((id) => !migrations.some((migration) => migration.id === id));
  if (unknown.length > 0)
    throw new SettingsError(
      `This content went through the migration ${unknown.join(", ")}, which this version of DigiPlein does not have; use the version that it was last opened with, or a newer one.`,
    );
  const pending = migrations.filter(({ id }) => !done.has(id));
  if (pending.length === 0) return { planned: [], record };
  const types = [...new Set(pending.flatMap(({ documentTypes }) => documentTypes))];
  const documents = await client
    .fetch<StoredDocument[]>("*[_type in $types] | order(_id)", { types })
    .catch(refusalAsSentence(client));
  return { planned: planMigrations(pending, documents), record };
}

/**
 * Carries pending migrations out, in transactions of at most a hundred documents: each is there
 * whole or not at all. A migration is recorded with its last batch, so one that broke off runs again
 * and finds less to do.
 *
 * @param now the clock
 * @throws SettingsError when a document changed since the plan was made, or the lake refuses
 */
export async function applyMigrations(
  client: SanityClient,
  { planned, record }: PendingMigrations,
  now: () => Date = () => new Date(),
): Promise<void> {
  /** Revisions of documents that an earlier migration of this run changed. */
  const revisions = new Map<string, string>();
  let latest = record;
  for (const { migration, changes } of planned) {
    latest = withApplied(latest, {
      id: migration.id,
      appliedAt: now().toISOString(),
      documents: changes.length,
    });
    for (let start = 0; start === 0 || start < changes.length; start += BATCH) {
      const batch = changes.slice(start, start + BATCH);
      const isLast = start + BATCH >= changes.length;
      const mutations: Mutation[] = batch.map(({ before: { _id, _rev }, patch }) => ({
        patch: { ...patch, id: _id, ifRevisionID: revisions.get(_id) ?? _rev },
      }));
      if (isLast) mutations.push(recordMutation(latest));
      const { transactionId } = await client
        .mutate(mutations, { returnDocuments: false, returnFirst: false })
        .catch(refusalAsSentence(client));
      for (const { before } of batch) revisions.set(before._id, transactionId);
      if (isLast) latest = { ...latest, revision: transactionId };
    }
  }
}
