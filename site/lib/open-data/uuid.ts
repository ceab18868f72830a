import { v5 } from "uuid";

/** The namespace of all our open data. Never change it: others keep the ids that it gives. */
const NAMESPACE = "df188999-bae2-4d15-a69d-863f794d9e73";

/** Documents and terms come back in many offers, and hashing is most of the work. */
const ofDocuments = new Map<string, string>();

/**
 * An identifier that is the same in every export (UUIDv5).
 *
 * @param key the `_id` of a document, or what tells a nested object from its siblings
 * @param parent identifier of the object it is nested in; absent for a document
 */
export function uuid(key: string, parent?: string): string {
  if (parent !== undefined) return v5(key, parent);
  const id = ofDocuments.get(key) ?? v5(key, NAMESPACE);
  ofDocuments.set(key, id);
  return id;
}
