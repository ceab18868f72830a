import { z } from "zod";
import { LakeError } from "../model.ts";
import {
  documentId,
  firstProblem,
  MAX_OPERATIONS,
  patchOperations,
  tooMany,
} from "../mutations/parse-mutations.ts";

const revision = z.string().optional();
const purge = z.boolean().optional();
const attributes = z.looseObject({ _id: documentId.optional(), _type: z.string().min(1) });
const identified = z.looseObject({ _id: documentId, _type: z.string().min(1) });

const named = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.looseObject({ actionType: z.literal(`sanity.action.document.${name}`), ...shape });

/** The document actions of `@sanity/client` 8.15; releases and variants are not part of this lake. */
const action = z.discriminatedUnion("actionType", [
  named("create", {
    publishedId: documentId,
    attributes,
    ifExists: z.enum(["fail", "ignore", "useExisting"]).optional(),
  }),
  named("edit", {
    draftId: documentId,
    publishedId: documentId,
    patch: z.looseObject(patchOperations.shape),
  }),
  named("publish", {
    draftId: documentId,
    publishedId: documentId,
    ifDraftRevisionId: revision,
    ifPublishedRevisionId: revision,
  }),
  named("unpublish", { draftId: documentId, publishedId: documentId }),
  named("discard", { draftId: documentId, purge }),
  named("delete", {
    publishedId: documentId,
    includeDrafts: z.array(documentId).optional(),
    purge,
  }),
  named("replaceDraft", { publishedId: documentId, attributes }),
  named("version.create", {
    publishedId: documentId,
    document: identified.optional(),
    baseId: documentId.optional(),
    versionId: documentId.optional(),
    ifBaseRevisionId: revision,
  }),
  named("version.replace", { document: identified }),
  named("version.discard", { versionId: documentId, purge }),
  named("version.unpublish", { versionId: documentId, publishedId: documentId }),
]);

/** One document action, parsed. */
export type DocumentAction = z.infer<typeof action>;

/**
 * Parses the actions of a request.
 * @throws LakeError 400 that names the action, the field and what was expected
 */
export function parseActions(input: unknown): DocumentAction[] {
  if (!Array.isArray(input) || input.length === 0) {
    throw new LakeError(400, "Send at least one action: {actions: [ … ]}.", "validationError");
  }
  if (input.length > MAX_OPERATIONS) throw tooMany("actions");
  return input.map((item, index) => {
    const result = action.safeParse(item);
    if (result.success) return result.data;
    throw new LakeError(
      400,
      `Action ${index + 1} is not valid: ${firstProblem(result.error)}.`,
      "validationError",
    );
  });
}
