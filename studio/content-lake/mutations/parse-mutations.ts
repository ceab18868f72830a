import { z } from "zod";
import { LakeError, type Mutation } from "../model.ts";
import { DOCUMENT_ID } from "../store/document-id.ts";

/** A transaction is one turn of the only writer: the others wait for it. */
export const MAX_OPERATIONS = 10_000;

const ID_HINT =
  "document ids hold letters, digits, _ - and single dots, at most 128 characters, and start with a letter, digit or _";
/** A document id by Sanity's rules. */
export const documentId = z.string().regex(DOCUMENT_ID, ID_HINT);
const typeName = z.string().regex(/^[A-Za-z_][\w.-]{0,127}$/, "_type must be a type name");
const created = z.looseObject({
  // An id that ends with a dot asks for a random rest: `drafts.` makes `drafts.<uuid>`.
  _id: documentId.or(z.string().endsWith(".", ID_HINT).max(90)).optional(),
  _type: typeName,
});
const stub = z.looseObject({ _id: documentId, _type: typeName });
const fields = z.record(z.string(), z.json());
const items = z.array(z.json());

/** What a patch may do, as `@sanity/client` serialises it. */
export const patchOperations = z.strictObject({
  set: fields.optional(),
  setIfMissing: fields.optional(),
  unset: z.array(z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  insert: z
    .union([
      z.strictObject({ before: z.string(), items }),
      z.strictObject({ after: z.string(), items }),
      z.strictObject({ replace: z.string(), items }),
    ])
    .optional(),
  ifRevisionID: z.string().optional(),
});

const byId = { id: z.union([documentId, z.array(documentId)]) };
const byQuery = { query: z.string().min(1), params: fields.optional() };
const purge = z.boolean().optional();

const SHAPES = {
  create: created,
  createOrReplace: stub,
  createIfNotExists: stub,
  delete: z.union([z.strictObject({ ...byId, purge }), z.strictObject({ ...byQuery, purge })]),
  patch: z.union([patchOperations.extend(byId), patchOperations.extend(byQuery)]),
};

const transactionIdShape = z.string().regex(/^[A-Za-z0-9_.:-]{1,128}$/);

/**
 * Parses the mutations of a request.
 * @throws LakeError 400 that names the mutation, the field and what was expected
 */
export function parseMutations(input: unknown): Mutation[] {
  if (!Array.isArray(input)) throw bad("Send the mutations as a list: {mutations: [ … ]}.");
  if (input.length > MAX_OPERATIONS) throw tooMany("mutations");
  return input.map(parseMutation);
}

/** The refusal of a transaction that is too long. @param what `mutations` or `actions` */
export function tooMany(what: string): LakeError {
  return new LakeError(
    413,
    `A transaction holds at most ${MAX_OPERATIONS} ${what}; send them in several.`,
    "validationError",
  );
}

/**
 * Parses a caller's own transaction id.
 * @throws LakeError 400 when it cannot become a `_rev`
 */
export function parseTransactionId(input: string): string {
  const result = transactionIdShape.safeParse(input);
  if (result.success) return result.data;
  throw bad("A transaction id holds 1 to 128 letters, digits or any of _ . : and -.");
}

/** The first problem of a zod error as `path: message`. */
export function firstProblem(error: z.ZodError): string {
  const issue = deepest(error.issues[0]);
  if (!issue) return "the value is not valid";
  const path = issue.path.map(String).join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}

function parseMutation(input: unknown, index: number): Mutation {
  const kinds = typeof input === "object" && input !== null ? Object.keys(input) : [];
  const kind = kinds[0];
  if (kinds.length !== 1 || !isKind(kind)) {
    throw bad(
      `Mutation ${index + 1} must hold exactly one of ${Object.keys(SHAPES).join(", ")}; it holds ${kinds.join(", ") || "none"}.`,
    );
  }
  const result = z.object({ [kind]: SHAPES[kind] }).safeParse(input);
  if (!result.success) {
    throw bad(`Mutation ${index + 1} is not valid: ${firstProblem(result.error)}.`);
  }
  // The shapes above are those of `Mutation`; zod cannot infer a union from a computed key.
  return result.data as Mutation;
}

function isKind(kind: string | undefined): kind is keyof typeof SHAPES {
  return kind !== undefined && Object.hasOwn(SHAPES, kind);
}

function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== "invalid_union") return issue;
  // Of the alternatives, the one with the fewest complaints is the one that was meant.
  const [closest] = [...issue.errors].sort((a, b) => a.length - b.length);
  const inner = deepest(closest?.[0]);
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}

function bad(message: string): LakeError {
  return new LakeError(400, message, "validationError");
}
