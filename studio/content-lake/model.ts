/**
 * The words of the content lake, shared by its core (store, commits, queries) and its HTTP door.
 * Shapes follow Sanity's HTTP API, so that the real Studio and `@sanity/client` work unchanged.
 */

import type { ContentFacts } from "./backup/manifest.ts";

/** A stored document. `_rev` is the id of the transaction that wrote it. */
export interface LakeDocument {
  _id: string;
  _type: string;
  _rev: string;
  _createdAt: string;
  _updatedAt: string;
  [field: string]: unknown;
}

/** What a person or robot may do with the documents that a GROQ filter matches. */
export type Permission = "read" | "create" | "update" | "history" | "manage";

/** One line of an access list, in the shape of the hosted lake's ACL. */
export interface Grant {
  /** A GROQ filter expression without `*[…]`, e.g. `_id in path("**")`. */
  filter: string;
  permissions: Permission[];
}

/** Who asks: an account or a robot, with the access list of its role. */
export interface Actor {
  id: string;
  grants: Grant[];
}

/** Named GROQ parameters, without the `$`. */
export type QueryParams = Record<string, unknown>;

/** `raw`, `published`, `drafts`, or a stack of layers, first on top. */
export type Perspective = string[];

/** One mutation as `POST /data/mutate` takes it, after parsing. */
export type Mutation =
  | { create: Record<string, unknown> & { _type: string } }
  | { createOrReplace: Record<string, unknown> & { _id: string; _type: string } }
  | { createIfNotExists: Record<string, unknown> & { _id: string; _type: string } }
  | { delete: Selection }
  | { patch: Selection & Record<string, unknown> };

/** Which documents a patch or delete is about: ids, or a query with params. */
export type Selection = { id: string | string[] } | { query: string; params?: QueryParams };

/** One action as `POST /data/actions` takes it (`sanity.action.document.publish` …). */
export type Action = { actionType: string } & Record<string, unknown>;

/** Options of a write. */
export interface WriteOptions {
  actor: Actor;
  /** The Studio's own id; it becomes `_rev`. A repeated id is refused with 409. */
  transactionId?: string | undefined;
  dryRun?: boolean | undefined;
}

/** What became of one document in a commit. */
export interface DocumentChange {
  id: string;
  before: LakeDocument | null;
  after: LakeDocument | null;
  mutations: Mutation[];
  /** Mendoza patches over the documents without `_rev`. */
  effects: { apply: unknown[]; revert: unknown[] };
}

/** One acknowledged transaction. */
export interface Commit {
  transactionId: string;
  timestamp: string;
  author: string;
  changes: DocumentChange[];
}

/** The answer to a write, before HTTP options shape it. */
export interface WriteResult extends Commit {
  results: { id: string; operation: "create" | "update" | "delete" | "none" }[];
}

/** A refusal with its HTTP status and the body that Sanity's clients expect. */
export class LakeError extends Error {
  readonly status: number;
  readonly body: unknown;

  /**
   * @param status HTTP status code
   * @param message one English sentence that says what was wrong and, where it helps, the fix
   * @param type Sanity's error type, e.g. `mutationError`, `queryParseError`
   * @param details further fields of `error` in the body, e.g. `items`
   */
  constructor(
    status: number,
    message: string,
    type: string,
    details: Record<string, unknown> = {},
  ) {
    super(message);
    this.status = status;
    this.body = { statusCode: status, message, error: { description: message, type, ...details } };
  }
}

/** Where a history read stands: at a revision, a time, or the last revision that existed. */
export type HistoryPoint = { revision: string } | { time: string } | "lastRevision";

/** Which transactions of which documents a history read wants. */
export interface TransactionsRequest {
  ids: string[];
  actor: Actor;
  fromTransaction?: string | undefined;
  toTransaction?: string | undefined;
  /** newest first */
  reverse?: boolean | undefined;
  limit?: number | undefined;
  excludeMutations?: boolean | undefined;
  includeEffects?: boolean | undefined;
  includeIdentifiedDocumentsOnly?: boolean | undefined;
}

/**
 * The core of the lake: durable documents with access checks on every call.
 * All methods throw `LakeError` for what a caller did wrong.
 */
export interface Lake {
  /**
   * Evaluates GROQ over what the actor may read. The answer shares its parts with stored documents:
   * write it out, never change it.
   */
  query(request: {
    query: string;
    params: QueryParams;
    perspective: Perspective;
    actor: Actor;
  }): Promise<unknown>;
  /** Documents by exact id, in the order asked; what is missing or forbidden is named in `omitted`. */
  documents(
    ids: string[],
    actor: Actor,
  ): Promise<{
    documents: LakeDocument[];
    omitted: { id: string; reason: "existence" | "permission" }[];
  }>;
  /** Applies mutations as one atomic, durable transaction. */
  mutate(mutations: Mutation[], options: WriteOptions): Promise<WriteResult>;
  /** Applies document actions (the Studio's draft edits, publish, discard …) as one transaction. */
  act(actions: Action[], options: WriteOptions): Promise<WriteResult>;
  /** Calls back after every commit, in commit order; returns the end of the subscription. */
  subscribe(onCommit: (commit: Commit) => void): () => void;
  /** The id of the newest commit; empty while there is none. */
  lastTransaction(): string;
  /** A commit and all after it, oldest first; null when they are not all known, or too many. */
  commitsFrom(transactionId: string): Commit[] | null;
  /** Whether a document matches a listener's query filter and the actor may read it. */
  matches(
    document: LakeDocument,
    request: { query: string; params: QueryParams; actor: Actor },
  ): Promise<boolean>;
  /** Document states at a point in history. */
  documentsAt(ids: string[], point: HistoryPoint, actor: Actor): Promise<LakeDocument[]>;
  /** Transactions as `data/history/transactions` lists them. */
  transactions(request: TransactionsRequest): Promise<Record<string, unknown>[]>;
  /** Events of one document as `data/history/events` lists them. */
  events(id: string, actor: Actor, limit: number): Promise<Record<string, unknown>[]>;
  /** Every document the actor may read, by `_id`; `publication` documents and the like included. */
  exportDocuments(actor: Actor): AsyncIterable<LakeDocument>;
  /** Number of documents, for start-up and health. */
  count(): number;
  /**
   * Copies the database to a file while it is in use; writes wait meanwhile.
   * @returns what it holds at that moment
   */
  backUp(file: string): Promise<ContentFacts>;
  /** Waits for the running commit and closes the database. */
  close(): Promise<void>;
}
