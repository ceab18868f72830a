import type { Grant } from "../model.ts";

/** The roles of people (`administrator`, `editor`, `reader`) and of robots (the others). */
export type RoleName =
  | "administrator"
  | "editor"
  | "reader"
  | "build"
  | "publisher"
  | "maintenance";

const EVERYTHING = '_id in path("**")';
/** Published documents: one path segment, so neither drafts and versions nor private paths. */
const PUBLISHED = '_id in path("*")';
/** All but the records of the machinery, such as which migrations the content went through. */
const NO_SYSTEM = '!(_id in path("system.**"))';

/**
 * What each role may do. The lake is schema-blind, so its owner says which types the publisher keeps.
 * @param options.publisherTypes names of the document types that the publisher writes its state in
 * @throws Error when a type name is no plain name
 */
export function rolesFor(options: { publisherTypes: string[] }): Record<RoleName, Grant[]> {
  const odd = options.publisherTypes.find((type) => !/^[A-Za-z_][\w.]*$/.test(type));
  if (odd !== undefined) throw new Error(`"${odd}" is no document type name.`);
  const kept = `_type in ${JSON.stringify(options.publisherTypes)}`;
  return {
    administrator: [
      { filter: EVERYTHING, permissions: ["read", "create", "update", "history", "manage"] },
    ],
    editor: [
      { filter: EVERYTHING, permissions: ["read", "history"] },
      { filter: NO_SYSTEM, permissions: ["create", "update"] },
    ],
    reader: [{ filter: EVERYTHING, permissions: ["read", "history"] }],
    build: [{ filter: PUBLISHED, permissions: ["read"] }],
    publisher: [
      { filter: PUBLISHED, permissions: ["read"] },
      { filter: kept, permissions: ["read", "create", "update"] },
    ],
    maintenance: [{ filter: EVERYTHING, permissions: ["read", "create", "update", "history"] }],
  };
}

/** The roles of DigiPlein, whose publisher keeps its state in `publication` documents. */
export const ROLES = rolesFor({ publisherTypes: ["publication"] });
