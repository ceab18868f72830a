import type { LakeDocument, Mutation, WriteResult } from "../model.ts";
import type { DocumentStore } from "../store/document-store.ts";

/** What a transaction has done to one document so far. */
export interface WorkingChange {
  id: string;
  before: LakeDocument | null;
  after: LakeDocument | null;
  mutations: Mutation[];
  /** the mutation or action that touched it last, from 0 */
  index: number;
}

/** The documents as one transaction sees them: the committed ones with its own changes on top. */
export class WorkingState {
  readonly transactionId: string;
  readonly timestamp: string;
  readonly results: WriteResult["results"] = [];
  /** The mutation or action being applied, from 0; for error messages. */
  index = 0;
  readonly #store: DocumentStore;
  readonly #changes = new Map<string, WorkingChange>();

  constructor(store: DocumentStore, transactionId: string, timestamp: string) {
    this.#store = store;
    this.transactionId = transactionId;
    this.timestamp = timestamp;
  }

  /** The document as it stands now, inside this transaction. */
  get(id: string): LakeDocument | null {
    const change = this.#changes.get(id);
    return change ? change.after : (this.#store.get(id) ?? null);
  }

  /** Notes that a mutation made the document what `after` says; `null` removes it. */
  set(id: string, after: LakeDocument | null, mutation: Mutation): void {
    const known = this.#changes.get(id);
    const change = known ?? {
      id,
      before: this.#store.get(id) ?? null,
      after,
      mutations: [],
      index: this.index,
    };
    change.after = after;
    change.index = this.index;
    change.mutations.push(mutation);
    this.#changes.set(id, change);
  }

  /** The net changes; a document that was made and removed again is none. */
  changes(): WorkingChange[] {
    return [...this.#changes.values()].filter((change) => change.before || change.after);
  }

  /** Every document as it stands now, in no order. */
  *all(): IterableIterator<LakeDocument> {
    for (const document of this.#store.all()) {
      if (!this.#changes.has(document._id)) yield document;
    }
    for (const { after } of this.#changes.values()) if (after) yield after;
  }

  /** Ids of the documents of a type, and of all that were changed. */
  idsOfType(type: string): Iterable<string> {
    return [...this.#store.idsOfType(type), ...this.#changes.keys()];
  }

  /** Ids of the documents that refer to `target`, and of all that were changed. */
  sourcesOf(target: string): Iterable<string> {
    return [...this.#store.sourcesOf(target), ...this.#changes.keys()];
  }
}
