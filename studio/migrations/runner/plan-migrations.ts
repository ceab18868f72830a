import { isDeepStrictEqual } from "node:util";
import type { PatchOperations } from "@sanity/client";
import { Mutation } from "@sanity/mutator";
import type { NumberedMigration, StoredDocument } from "./migration.ts";

/** What a migration does to one document. */
export interface PlannedChange {
  before: StoredDocument;
  after: StoredDocument;
  patch: PatchOperations;
}

/** What a migration does to all documents. */
export interface PlannedMigration {
  migration: NumberedMigration;
  changes: PlannedChange[];
}

/**
 * Works out what migrations would do, each on what the one before it left. Changes nothing.
 *
 * @param migrations in the order in which they run
 * @param documents every document of their types, as stored
 */
export function planMigrations(
  migrations: readonly NumberedMigration[],
  documents: readonly StoredDocument[],
): PlannedMigration[] {
  const current = new Map(documents.map((document) => [document._id, document]));
  return migrations.map((migration) => {
    const changes = [...current.values()]
      .filter(({ _type }) => migration.documentTypes.includes(_type))
      .flatMap((before) => {
        const patch = migration.migrate(structuredClone(before));
        if (patch === null) return [];
        const after = patched(before, patch);
        return isDeepStrictEqual(before, after) ? [] : [{ before, after, patch }];
      });
    for (const { after } of changes) current.set(after._id, after);
    return { migration, changes };
  });
}

/** A document after a patch, worked out by the Studio's own mutator. */
function patched(document: StoredDocument, patch: PatchOperations): StoredDocument {
  const mutation = { patch: structuredClone({ id: document._id, ...patch }) };
  const after: unknown = new Mutation({ mutations: [mutation] }).apply(structuredClone(document));
  return after as StoredDocument;
}
