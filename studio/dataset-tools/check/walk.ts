import type { StoredDocument } from "./finding.ts";

/** A value somewhere in a document. */
export interface Place {
  path: (string | number)[];
  value: unknown;
}

/**
 * Every list and object in a document, the outer ones first.
 *
 * @param document as it is stored
 */
export function* placesIn(document: StoredDocument): Generator<Place> {
  yield* walk(document, []);
}

function* walk(value: unknown, path: (string | number)[]): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  yield { path, value };
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, inner] of entries) yield* walk(inner, [...path, step]);
}
