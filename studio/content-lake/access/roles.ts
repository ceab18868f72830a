import type { Grant } from "../model.ts";
import { regionalGrants, type TypesOfAccess } from "./regional-grants.ts";

/** The roles that are the same for everyone who has them; people have the first three. */
type FixedRoleName = "administrator" | "editor" | "reader" | "build" | "publisher" | "maintenance";

/** All roles; what a `regionalEditor` may do depends on their regions. */
export type RoleName = FixedRoleName | "regionalEditor";

const EVERYTHING = '_id in path("**")';
/** Published documents: one path segment, so neither drafts and versions nor private paths. */
const PUBLISHED = '_id in path("*")';
/** All but the records of the machinery, such as which migrations the content went through. */
const NO_SYSTEM = '!(_id in path("system.**"))';

/** The roles of one installation. */
export interface Roles {
  fixed: Record<FixedRoleName, Grant[]>;
  /** @param regions ids of the owners of what they may write */
  regionalEditor: (regions: readonly string[]) => Grant[];
}

/**
 * What each role may do. The lake is schema-blind, so its owner says what the types mean.
 * @throws Error when a type name is no plain name
 */
export function rolesFor(types: TypesOfAccess): Roles {
  const odd = Object.values(types)
    .flat()
    .find((type) => !/^[A-Za-z_][\w.]*$/.test(type));
  if (odd !== undefined) throw new Error(`"${odd}" is no document type name.`);
  const kept = `_type in ${JSON.stringify(types.publisher)}`;
  const logged = `_type in ${JSON.stringify(types.appendOnly)}`;
  return {
    fixed: {
      administrator: [
        { filter: EVERYTHING, permissions: ["read", "create", "update", "history", "manage"] },
      ],
      editor: [
        { filter: EVERYTHING, permissions: ["read", "history"] },
        { filter: NO_SYSTEM, permissions: ["create"] },
        { filter: `${NO_SYSTEM} && !(${logged} && ${PUBLISHED})`, permissions: ["update"] },
      ],
      reader: [{ filter: EVERYTHING, permissions: ["read", "history"] }],
      build: [{ filter: PUBLISHED, permissions: ["read"] }],
      publisher: [
        { filter: PUBLISHED, permissions: ["read"] },
        { filter: kept, permissions: ["read", "create", "update"] },
      ],
      maintenance: [{ filter: EVERYTHING, permissions: ["read", "create", "update", "history"] }],
    },
    regionalEditor: (regions) => regionalGrants(regions, types),
  };
}

/**
 * What DigiPlein's types mean. `regional` are the types with `ownerRegion` in content-schema, which
 * the lake may not import; `tests/architecture/regional-types.test.ts` holds the two together.
 */
export const DIGIPLEIN_TYPES: TypesOfAccess = {
  publisher: ["publication"],
  regional: [
    "accessPoint",
    "article",
    "articleOverride",
    "changeProposal",
    "check",
    "checklistStep",
    "conversationCard",
    "dialog",
    "event",
    "gap",
    "helpRoute",
    "helpline",
    "importRun",
    "intervention",
    "location",
    "notice",
    "organization",
    "phase",
    "redirect",
    "service",
    "serviceOverride",
    "siteSettings",
    "situation",
    "synonymGroup",
    "term",
  ],
  appendOnly: ["check"],
};

const digiplein = rolesFor(DIGIPLEIN_TYPES);

/** The roles of DigiPlein that are the same for everyone who has them. */
export const ROLES = digiplein.fixed;

/** What someone with a role may do. @param regions theirs; only a regional editor has any */
export function grantsOf(role: RoleName, regions: readonly string[] = []): Grant[] {
  return role === "regionalEditor" ? digiplein.regionalEditor(regions) : ROLES[role];
}
