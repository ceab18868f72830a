import { applyPatch } from "mendoza";
import type { LakeDocument, Mutation } from "../model.ts";
import type { DocumentStore } from "../store/document-store.ts";

/** One change of one document, as the database keeps it. */
export interface StoredChange {
  seq: number;
  transactionId: string;
  timestamp: string;
  author: string;
  cause: string;
  document: string;
  /** `null` when the document did not exist before */
  previousRev: string | null;
  existsAfter: boolean;
  mutations: Mutation[];
  effects: { apply: unknown[]; revert: unknown[] };
}

/** One transaction, without what it changed. */
export type StoredTransaction = Pick<StoredChange, "seq" | "timestamp" | "author" | "cause"> & {
  id: string;
};

const CHANGE = `
SELECT c.seq, t.id AS transaction_id, t.timestamp, t.author, t.cause, c.document,
  c.previous_rev, c.exists_after, c.mutations, c.apply, c.revert
FROM changes c JOIN transactions t ON t.seq = c.seq`;

/** Reads the log of changes. States of the past are the present with later changes taken back. */
export class DocumentHistory {
  readonly #store: DocumentStore;

  constructor(store: DocumentStore) {
    this.#store = store;
  }

  /** Changes of one document, newest first. */
  changesOf(id: string, options: { after?: number; limit?: number } = {}): StoredChange[] {
    return this.#store.database
      .prepare(`${CHANGE} WHERE c.document = ? AND c.seq > ? ORDER BY c.seq DESC LIMIT ?`)
      .all(id, options.after ?? -1, options.limit ?? -1)
      .map(parseChange);
  }

  /** Changes of one transaction, in the order of document ids. */
  changesIn(seq: number): StoredChange[] {
    return this.#store.database
      .prepare(`${CHANGE} WHERE c.seq = ? ORDER BY c.document`)
      .all(seq)
      .map(parseChange);
  }

  /** Place of a transaction in the log, or `undefined` when there is none with this id. */
  seqOf(transactionId: string): number | undefined {
    const row = this.#store.database
      .prepare("SELECT seq FROM transactions WHERE id = ?")
      .get(transactionId);
    return row && Number(row.seq);
  }

  /** Transactions from a place on, newest first. */
  transactionsFrom(seq: number, limit: number): StoredTransaction[] {
    return this.#store.database
      .prepare(
        "SELECT seq, id, timestamp, author, cause FROM transactions WHERE seq >= ? ORDER BY seq DESC LIMIT ?",
      )
      .all(seq, limit)
      .map(parseTransaction);
  }

  /** Place of the last transaction at or before a time; 0 when there was none. */
  seqAtTime(time: string): number {
    const row = this.#store.database
      .prepare("SELECT max(seq) AS seq FROM transactions WHERE timestamp <= ?")
      .get(time);
    return Number(row?.seq ?? 0);
  }

  /** The document as it stood after the transaction at `seq`, or `null` when there was none. */
  stateAt(id: string, seq: number): LakeDocument | null {
    return takeBack(this.#store.get(id) ?? null, this.changesOf(id, { after: seq }));
  }

  /** The document as it is, or as it was before it was deleted; `null` when nothing is known. */
  lastState(id: string): LakeDocument | null {
    const document = this.#store.get(id);
    return document ?? takeBack(null, this.changesOf(id, { limit: 1 }));
  }
}

/**
 * A document as it was before changes of it.
 * @param changes newest first, without gaps from `document` back
 */
export function takeBack(
  document: LakeDocument | null,
  changes: StoredChange[],
): LakeDocument | null {
  const oldest = changes.at(-1);
  if (!oldest) return document;
  let content: unknown = null;
  if (document) {
    const { _rev, ...rest } = document;
    content = rest;
  }
  for (const { effects } of changes) content = applyPatch(content, effects.revert);
  // Mendoza patches leave the revision out: it is the one that the oldest of these changes replaced.
  return content === null ? null : ({ ...content, _rev: oldest.previousRev ?? "" } as LakeDocument);
}

function parseTransaction(row: Record<string, unknown>): StoredTransaction {
  return {
    seq: Number(row.seq),
    id: String(row.id),
    timestamp: String(row.timestamp),
    author: String(row.author),
    cause: String(row.cause),
  };
}

function parseChange(row: Record<string, unknown>): StoredChange {
  return {
    seq: Number(row.seq),
    transactionId: String(row.transaction_id),
    timestamp: String(row.timestamp),
    author: String(row.author),
    cause: String(row.cause),
    document: String(row.document),
    previousRev: row.previous_rev === null ? null : String(row.previous_rev),
    existsAfter: row.exists_after === 1,
    mutations: JSON.parse(String(row.mutations)),
    effects: {
      apply: JSON.parse(String(row.apply)),
      revert: JSON.parse(String(row.revert)),
    },
  };
}
