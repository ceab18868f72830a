import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Commit, LakeDocument } from "../model.ts";
import { checksumOf } from "./checksum.ts";
import { DISK_FULL, damaged, openDatabase, sqliteCode } from "./database.ts";
import { markClosed, markUnclosed } from "./journal.ts";
import { ReferenceIndex } from "./reference-index.ts";
import { TypeIndex } from "./type-index.ts";

/** A commit as the database keeps it. */
export interface StoredCommit extends Commit {
  /** which actions made it, e.g. `publish`; empty for plain mutations */
  cause: string;
  /** ids whose history must go; a document that is there after this commit begins with it */
  purge: string[];
}

/** The write did not reach the disk because the disk is full; nothing changed. */
export class DiskFullError extends Error {}

/**
 * All documents: durable in SQLite, read from memory. It writes what it is told and knows nothing
 * of access, references or shapes. Documents handed out are shared: never change them.
 */
export class DocumentStore {
  /** Goes up with every commit; caches of what was read compare it. */
  version = 0;
  readonly database: DatabaseSync;
  readonly #file: string;
  readonly #documents = new Map<string, LakeDocument>();
  readonly #types = new TypeIndex();
  readonly #references = new ReferenceIndex();
  readonly #statements: Record<
    "put" | "remove" | "transaction" | "change" | "purge",
    StatementSync
  >;

  /**
   * @param file path of the SQLite file; made when missing
   * @throws Error with one sentence when the file is locked or cannot be read
   */
  constructor(file: string) {
    this.#file = file;
    this.database = openDatabase(file);
    try {
      this.#statements = prepareStatements(this.database);
      this.#load(file);
    } catch (error) {
      this.database.close();
      throw error;
    }
  }

  /** The document with exactly this id. */
  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id);
  }

  /** All documents, in no order that lasts. */
  all(): Iterable<LakeDocument> {
    return this.#documents.values();
  }

  /** Ids of the documents of a type, in no order. */
  idsOfType(type: string): Iterable<string> {
    return this.#types.idsOf(type);
  }

  /** Ids of the documents that contain a reference to `target`. */
  sourcesOf(target: string): Iterable<string> {
    return this.#references.sourcesOf(target);
  }

  /** Number of documents. */
  get size(): number {
    return this.#documents.size;
  }

  /** Whether a transaction with this id was committed before. */
  hasTransaction(id: string): boolean {
    return this.database.prepare("SELECT 1 FROM transactions WHERE id = ?").get(id) !== undefined;
  }

  /** Time of the newest transaction (ISO), or the empty string. */
  lastTimestamp(): string {
    const row = this.database
      .prepare("SELECT timestamp FROM transactions ORDER BY seq DESC LIMIT 1")
      .get();
    return String(row?.timestamp ?? "");
  }

  /**
   * Makes a commit durable, then visible. When this returns, it survives a crash.
   * @throws DiskFullError, or SQLite's error; nothing was written then
   */
  persist(commit: StoredCommit): void {
    this.database.exec("BEGIN IMMEDIATE");
    try {
      this.#write(commit);
      this.database.exec("COMMIT");
    } catch (error) {
      if (this.database.isTransaction) this.database.exec("ROLLBACK");
      if (sqliteCode(error) !== DISK_FULL) throw error;
      throw new DiskFullError("The disk is full: nothing was written. Free space and try again.");
    }
    if (this.version === 0) markUnclosed(this.#file);
    for (const { id, after } of commit.changes) this.#remember(id, after);
    this.version += 1;
  }

  /** Closes the database file. */
  close(): void {
    if (!this.database.isOpen) return;
    markClosed(this.#file);
    this.database.close();
  }

  #write(commit: StoredCommit): void {
    const { put, remove, transaction, change, purge } = this.#statements;
    const { lastInsertRowid: seq } = transaction.run(
      commit.transactionId,
      commit.timestamp,
      commit.author,
      commit.cause,
    );
    for (const id of commit.purge) purge.run(id);
    for (const { id, before, after, mutations, effects } of commit.changes) {
      const content = after && JSON.stringify(after);
      if (content === null) remove.run(id);
      else put.run(id, content, checksumOf(id, content));
      if (!after && commit.purge.includes(id)) continue;
      const texts = [mutations, effects.apply, effects.revert].map((part) => JSON.stringify(part));
      const checksum = checksumOf(id, ...texts);
      change.run(id, seq, before?._rev ?? null, after ? 1 : 0, ...texts, checksum);
    }
  }

  #remember(id: string, after: LakeDocument | null): void {
    const before = this.#documents.get(id) ?? null;
    if (after) this.#documents.set(id, after);
    else this.#documents.delete(id);
    this.#types.update(before, after);
    this.#references.update(id, after);
  }

  #load(file: string): void {
    try {
      for (const row of this.database
        .prepare("SELECT content FROM documents ORDER BY id")
        .iterate()) {
        // Our own writes: the shape was checked before they were committed.
        const document: LakeDocument = JSON.parse(String(row.content));
        this.#remember(document._id, document);
      }
    } catch (error) {
      throw damaged(file, error instanceof Error ? error.message : String(error));
    }
  }
}

function prepareStatements(database: DatabaseSync) {
  return {
    put: database.prepare(
      "INSERT INTO documents (id, content, checksum) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content, checksum = excluded.checksum",
    ),
    remove: database.prepare("DELETE FROM documents WHERE id = ?"),
    transaction: database.prepare(
      "INSERT INTO transactions (id, timestamp, author, cause) VALUES (?, ?, ?, ?)",
    ),
    change: database.prepare(
      "INSERT INTO changes (document, seq, previous_rev, exists_after, mutations, apply, revert, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    ),
    purge: database.prepare("DELETE FROM changes WHERE document = ?"),
  };
}
