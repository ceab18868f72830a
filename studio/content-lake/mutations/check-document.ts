import { Refusal } from "../commit/refusal.ts";
import type { LakeDocument } from "../model.ts";

const MAX_BYTES = 2_000_000;
const MAX_DEPTH = 50;
/** Names that JavaScript gives a meaning of its own; as a field they would break every query. */
const RESERVED = new Set(["__proto__", "hasOwnProperty", "__text"]);

/**
 * Checks the limits of one document: 2 MB as JSON, 50 levels deep, finite numbers, no reserved field
 * names.
 * @throws Refusal 400 or 413
 */
export function checkDocument(document: LakeDocument): void {
  checkValue(document, document._id, 0);
  const bytes = Buffer.byteLength(JSON.stringify(document));
  if (bytes <= MAX_BYTES) return;
  throw new Refusal(
    413,
    "documentTooLargeError",
    `Document "${document._id}" is ${bytes} bytes; at most ${MAX_BYTES} are allowed. Split it into several documents.`,
    { id: document._id },
  );
}

function checkValue(value: unknown, id: string, depth: number): void {
  // Adding can leave what JSON can hold; on the disk it would become null.
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw invalid(id, "has a number that is too large");
  }
  if (typeof value !== "object" || value === null) return;
  if (depth > MAX_DEPTH) {
    throw invalid(id, `is nested more than ${MAX_DEPTH} levels deep`);
  }
  for (const [key, item] of Object.entries(value)) {
    if (RESERVED.has(key)) throw invalid(id, `has a field with the reserved name "${key}"`);
    checkValue(item, id, depth + 1);
  }
}

function invalid(id: string, what: string): Refusal {
  return new Refusal(400, "validationError", `Document "${id}" ${what}.`, { id });
}
