import { isAllowed } from "../access/grants.ts";
import {
  type Actor,
  type HistoryPoint,
  type LakeDocument,
  LakeError,
  type TransactionsRequest,
} from "../model.ts";
import { isDraftId, publishedId } from "../store/document-id.ts";
import type { DocumentStore } from "../store/document-store.ts";
import { toEvent } from "./document-events.ts";
import { DocumentHistory, type StoredChange } from "./document-history.ts";

const DEFAULT_LIMIT = 100;

/**
 * Answers history requests. Who may see a document's past is decided by the document as it is now,
 * or as it last was: the permission `history` on that state opens all of it.
 */
export class HistoryReader {
  readonly #store: DocumentStore;
  readonly #history: DocumentHistory;

  constructor(store: DocumentStore) {
    this.#store = store;
    this.#history = new DocumentHistory(store);
  }

  /**
   * States of documents at a point; a document that was not there then is left out. A draft that
   * was not there stands for the published document, at revisions of that; see `events`.
   * @throws LakeError 400 for a time that is none
   */
  documentsAt(ids: string[], point: HistoryPoint, actor: Actor): LakeDocument[] {
    const seq = point === "lastRevision" ? point : this.#seqAt(point);
    if (seq === undefined) return [];
    const stateOf = (id: string) => {
      if (!this.#mayRead(id, actor)) return null;
      return seq === "lastRevision" ? this.#history.lastState(id) : this.#history.stateAt(id, seq);
    };
    return ids.flatMap((id) => {
      const own = stateOf(id);
      if (own || !isDraftId(id) || ids.includes(publishedId(id))) return own ?? [];
      const published = stateOf(publishedId(id));
      const isMeant =
        point === "lastRevision" || ("revision" in point && published?._rev === point.revision);
      return published && isMeant ? { ...published, _id: id } : [];
    });
  }

  /** Transactions that changed any of the documents, in the shape of the history API. */
  transactions(request: TransactionsRequest): Record<string, unknown>[] {
    const ids = request.ids.filter((id) => this.#mayRead(id, request.actor));
    return this.#seqs(ids, request).map((seq) => {
      const changes = this.#history
        .changesIn(seq)
        .filter(({ document }) =>
          request.includeIdentifiedDocumentsOnly
            ? ids.includes(document)
            : this.#mayRead(document, request.actor),
        );
      return toTransaction(changes, request);
    });
  }

  /** The id of the newest transaction; empty while there is none. */
  lastTransaction(): string {
    return this.#history.transactionsFrom(0, 1)[0]?.id ?? "";
  }

  /**
   * What happened to a document, newest first, as events of the Studio's history. It asks for the
   * draft only: what happened to the published document without its draft is told there as well, so
   * that one that never had a draft is known to be deleted, and can be restored.
   */
  events(id: string, actor: Actor, limit: number): Record<string, unknown>[] {
    const own = this.#changesOf(id, actor, limit);
    const places = new Set(own.map(({ seq }) => seq));
    const published = isDraftId(id) ? this.#changesOf(publishedId(id), actor, limit) : [];
    return [...own, ...published.filter(({ seq }) => !places.has(seq))]
      .sort((a, b) => b.seq - a.seq)
      .slice(0, limit)
      .flatMap((change) => {
        const event = toEvent(change, this.#history.changesIn(change.seq));
        return event && !(isDraftId(id) && event.type === "unpublishDocument") ? [event] : [];
      });
  }

  #changesOf(id: string, actor: Actor, limit: number): StoredChange[] {
    return this.#mayRead(id, actor) ? this.#history.changesOf(id, { limit }) : [];
  }

  /** Place in the log, or `undefined` for a revision that never was. */
  #seqAt(point: Exclude<HistoryPoint, string>): number | undefined {
    if ("revision" in point) return this.#history.seqOf(point.revision);
    const time = new Date(point.time);
    if (!Number.isNaN(time.getTime())) return this.#history.seqAtTime(time.toISOString());
    throw new LakeError(
      400,
      `"${point.time}" is no time; write it as 2026-11-22T10:00:00Z.`,
      "validationError",
    );
  }

  #mayRead(id: string, actor: Actor): boolean {
    const state = this.#history.lastState(id);
    return state !== null && isAllowed(actor, "history", state);
  }

  #seqs(ids: string[], request: TransactionsRequest): number[] {
    if (ids.length === 0) return [];
    const { fromTransaction: from, toTransaction: to } = request;
    const places = ids.map(() => "?").join(",");
    return this.#store.database
      .prepare(
        `SELECT DISTINCT seq FROM changes WHERE document IN (${places}) AND seq BETWEEN ? AND ?
         ORDER BY seq ${request.reverse ? "DESC" : "ASC"} LIMIT ?`,
      )
      .all(
        ...ids,
        (from && this.#history.seqOf(from)) ?? 0,
        (to && this.#history.seqOf(to)) ?? Number.MAX_SAFE_INTEGER,
        request.limit ?? DEFAULT_LIMIT,
      )
      .map((row) => Number(row.seq));
  }
}

function toTransaction(
  changes: StoredChange[],
  request: TransactionsRequest,
): Record<string, unknown> {
  const [first] = changes;
  const effects = Object.fromEntries(changes.map((change) => [change.document, change.effects]));
  return {
    id: first?.transactionId,
    timestamp: first?.timestamp,
    author: first?.author,
    documentIDs: changes.map((change) => change.document),
    mutations: request.excludeMutations ? [] : changes.flatMap((change) => change.mutations),
    ...(request.includeEffects ? { effects } : {}),
  };
}
