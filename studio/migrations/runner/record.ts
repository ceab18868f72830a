import { z } from "zod";

/** The document in which the lake remembers what it went through; its dot keeps it off every site. */
export const RECORD_ID = "system.migrations";
const RECORD_TYPE = "systemMigrations";

const recordSchema = z.object({
  _rev: z.string(),
  applied: z.array(
    z.object({
      _key: z.string(),
      /** name of the file, without its ending */
      id: z.string(),
      appliedAt: z.string(),
      /** how many documents changed */
      documents: z.number(),
    }),
  ),
});

/** The migrations that a lake went through. */
export interface MigrationRecord {
  /** revision of the document; null when there is none yet */
  revision: string | null;
  applied: z.infer<typeof recordSchema>["applied"];
}

/** Parses the stored record. @param document null when the lake has none */
export function parseRecord(document: unknown): MigrationRecord {
  if (document === null) return { revision: null, applied: [] };
  const { _rev, applied } = recordSchema.parse(document);
  return { revision: _rev, applied };
}

/** The record with one more migration. */
export function withApplied(
  { revision, applied }: MigrationRecord,
  entry: { id: string; appliedAt: string; documents: number },
): MigrationRecord {
  return { revision, applied: [...applied, { _key: entry.id.slice(0, 3), ...entry }] };
}

/**
 * The mutation that writes a record, refused when someone else wrote it since it was read.
 */
export function recordMutation({ revision, applied }: MigrationRecord) {
  return revision === null
    ? { create: { _id: RECORD_ID, _type: RECORD_TYPE, applied } }
    : { patch: { id: RECORD_ID, ifRevisionID: revision, set: { applied } } };
}
