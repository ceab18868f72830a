import type { PatchOperations } from "@sanity/client";

/** A document as the lake stores it. */
export interface StoredDocument {
  _id: string;
  _type: string;
  _rev: string;
  [field: string]: unknown;
}

/** One change of stored content, so that what an older version wrote suits this one. */
export interface Migration {
  /** What it does, in one line for who runs it. */
  title: string;
  /** The types whose documents it sees; their drafts and versions too. */
  documentTypes: readonly string[];
  /**
   * The patch of one document, with the operations of Sanity's patches (`set`, `unset`,
   * `setIfMissing`, …), or null when there is nothing to do. It must be idempotent: what it gave
   * once needs no second time.
   */
  migrate: (document: StoredDocument) => PatchOperations | null;
}

/** A migration with the name of its file: `001-give-services-opening-hours`. */
export interface NumberedMigration extends Migration {
  id: string;
}
