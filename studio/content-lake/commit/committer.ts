import { randomBytes } from "node:crypto";
import { checkChange } from "../access/check-change.ts";
import { DocumentHistory } from "../history/document-history.ts";
import { encodePatch } from "../mendoza/encode.ts";
import {
  type Commit,
  type DocumentChange,
  type LakeDocument,
  LakeError,
  type WriteOptions,
  type WriteResult,
} from "../model.ts";
import { DiskFullError, type DocumentStore } from "../store/document-store.ts";
import { checkIntegrity } from "./check-integrity.ts";
import { CommitQueue } from "./commit-queue.ts";
import { Refusal } from "./refusal.ts";
import { type WorkingChange, WorkingState } from "./working-state.ts";

/** One write: what it does to the working state, and how its errors are named. */
export interface Write {
  kind: "mutationError" | "actionError";
  transactionId: string | undefined;
  cause: string;
  purge: string[];
  /** Applies everything to the state; sets `state.index` as it goes. */
  apply(state: WorkingState): void;
}

/** Turns writes into commits: one at a time, checked, durable, then told to the subscribers. */
export class Committer {
  readonly #store: DocumentStore;
  readonly #now: () => Date;
  readonly #history: DocumentHistory;
  readonly #queue = new CommitQueue();
  readonly #subscribers = new Set<(commit: Commit) => void>();
  #lastTimestamp: string;

  constructor(store: DocumentStore, now: () => Date) {
    this.#store = store;
    this.#history = new DocumentHistory(store);
    this.#now = now;
    this.#lastTimestamp = store.lastTimestamp();
  }

  /**
   * Queues a write; resolves when its commit has reached the disk.
   * @throws LakeError when it was refused; nothing has changed then
   */
  commit(write: Write, { actor, dryRun }: WriteOptions): Promise<WriteResult> {
    return this.#queue.run(() => {
      const state = this.#plan(write, actor);
      const commit: Commit = {
        transactionId: state.transactionId,
        timestamp: state.timestamp,
        author: actor.id,
        changes: state.changes().map(toDocumentChange),
      };
      if (!dryRun) {
        this.#persist(commit, write);
        this.#announce(commit);
      }
      return { ...commit, results: state.results };
    });
  }

  /** Does something between two commits; those that come meanwhile wait. */
  between<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.run(work);
  }

  /** Calls back after every commit, in order. */
  subscribe(onCommit: (commit: Commit) => void): () => void {
    this.#subscribers.add(onCommit);
    return () => {
      this.#subscribers.delete(onCommit);
    };
  }

  /** Refuses new writes and waits for those under way. */
  close(): Promise<void> {
    return this.#queue.close();
  }

  #plan(write: Write, actor: WriteOptions["actor"]): WorkingState {
    const transactionId = write.transactionId ?? randomTransactionId();
    if (write.transactionId !== undefined && this.#store.hasTransaction(transactionId)) {
      throw new LakeError(
        409,
        `Transaction "${transactionId}" already exists; use a new id.`,
        "transactionAlreadyExistsError",
      );
    }
    const state = new WorkingState(this.#store, transactionId, this.#timestamp());
    const around = {
      get: (id: string) => state.get(id),
      lastState: (id: string) => this.#history.lastState(id),
    };
    try {
      write.apply(state);
      for (const change of state.changes()) {
        state.index = change.index;
        checkChange(actor, change, around);
        checkIntegrity(change, state);
      }
    } catch (error) {
      throw error instanceof Refusal ? error.toLakeError(write.kind, state.index) : error;
    }
    return state;
  }

  #persist(commit: Commit, { cause, purge }: Write): void {
    try {
      const changes = commit.changes.map((change) =>
        purge.includes(change.id) ? withoutPast(change) : change,
      );
      this.#store.persist({ ...commit, changes, cause, purge });
    } catch (error) {
      if (!(error instanceof DiskFullError)) throw error;
      throw new LakeError(507, error.message, "insufficientStorageError");
    }
    this.#lastTimestamp = commit.timestamp;
  }

  #announce(commit: Commit): void {
    for (const onCommit of [...this.#subscribers]) {
      try {
        onCommit(commit);
      } catch (error) {
        // The commit stands; a listener's fault is its own.
        console.error("A listener of the content lake failed:", error);
      }
    }
  }

  /** Never earlier than the last commit, so that history by time is history by order. */
  #timestamp(): string {
    const now = this.#now().toISOString();
    return now > this.#lastTimestamp ? now : this.#lastTimestamp;
  }
}

function toDocumentChange({ id, before, after, mutations }: WorkingChange): DocumentChange {
  return { id, before, after, mutations, effects: effectsBetween(before, after) };
}

/** A document that was purged and made again in one transaction begins with that transaction. */
function withoutPast(change: DocumentChange): DocumentChange {
  return { ...change, before: null, effects: effectsBetween(null, change.after) };
}

function effectsBetween(
  before: LakeDocument | null,
  after: LakeDocument | null,
): DocumentChange["effects"] {
  const [was, is] = [withoutRev(before), withoutRev(after)];
  return { apply: encodePatch(was, is), revert: encodePatch(is, was) };
}

function withoutRev(document: LakeDocument | null): object | null {
  if (!document) return null;
  const { _rev, ...rest } = document;
  return rest;
}

/** 22 letters and digits, as the hosted lake's own transaction ids. */
function randomTransactionId(): string {
  return randomBytes(22).toString("base64url").replace(/[-_]/g, "x").slice(0, 22);
}
