import { createHash } from "node:crypto";
import type { Actor } from "../model.ts";

/** Where a listener is in the stream of commits; the ids of its events say so. */
export interface Place {
  /** Fingerprint of what it may read. With other rights, documents come into sight without an event. */
  rights: string;
  transactionId: string;
  /** The last document that it heard of in this transaction; absent when it heard all of it. */
  documentId?: string | undefined;
}

/** An event id that says where its listener is. */
export function eventId({ rights, transactionId, documentId }: Place): string {
  return [rights, transactionId, ...(documentId === undefined ? [] : [documentId])].join("#");
}

/** @param id as `eventId` made it, or anything else that a client sends */
export function placeOf(id: string): Place {
  const [rights = "", transactionId = "", documentId] = id.split("#");
  return { rights, transactionId, documentId };
}

/** Tells apart what actors may read. */
export function rightsOf(actor: Actor): string {
  const text = JSON.stringify([actor.id, actor.grants]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
