import { Refusal } from "../commit/refusal.ts";
import type { LakeDocument, Mutation } from "../model.ts";
import { checkRevision } from "../mutations/patch-document.ts";
import { draftId, isDraftId, isPublishedId, publishedId } from "../store/document-id.ts";
import type { DocumentAction } from "./parse-actions.ts";
import { strengthenReferences } from "./strengthen-references.ts";

type Of<Name extends string> = Extract<
  DocumentAction,
  { actionType: `sanity.action.document.${Name}` }
>;

type Stub = Record<string, unknown> & { _type: string };

/** The documents as the action finds them: inside the transaction, after the actions before it. */
export interface ActionState {
  get(id: string): LakeDocument | null;
  /** ids of the draft and the versions of a published id */
  editionsOf(publishedId: string): string[];
}

/**
 * Turns one action into the mutations that carry it out.
 * @throws Refusal when the documents are not as the action needs them
 */
export function planAction(action: DocumentAction, state: ActionState): Mutation[] {
  switch (action.actionType) {
    case "sanity.action.document.create":
      return create(action, state);
    case "sanity.action.document.edit":
      return edit(action, state);
    case "sanity.action.document.publish":
      return publish(action, state);
    case "sanity.action.document.unpublish":
      return unpublish(action, state);
    case "sanity.action.document.delete":
      return remove(action, state);
    case "sanity.action.document.discard":
      return [{ delete: { id: existing(action.draftId, state)._id } }];
    case "sanity.action.document.version.discard":
      return [{ delete: { id: existing(action.versionId, state)._id } }];
    case "sanity.action.document.replaceDraft":
      return replaceDraft(action, state);
    case "sanity.action.document.version.create":
      return createVersion(action, state);
    case "sanity.action.document.version.replace":
      existing(action.document._id, state);
      return [{ createOrReplace: { ...unsaved(action.document), _id: action.document._id } }];
    case "sanity.action.document.version.unpublish":
      return unpublishLater(action, state);
  }
}

/** Ids whose history the action removes as well. */
export function purgedBy(action: DocumentAction): string[] {
  if (!("purge" in action) || action.purge !== true) return [];
  switch (action.actionType) {
    case "sanity.action.document.delete":
      return [action.publishedId, ...(action.includeDrafts ?? [])];
    case "sanity.action.document.discard":
      return [action.draftId];
    case "sanity.action.document.version.discard":
      return [action.versionId];
    default:
      return [];
  }
}

function create(action: Of<"create">, state: ActionState): Mutation[] {
  const id = action.attributes._id ?? draftId(action.publishedId);
  checkPair(id, action.publishedId);
  if (state.get(id)) {
    if (action.ifExists === "ignore" || action.ifExists === "useExisting") return [];
    throw conflict("documentAlreadyExistsError", `Document "${id}" already exists.`, id);
  }
  if (isDraftId(id) && state.get(action.publishedId)) {
    throw conflict(
      "documentAlreadyExistsError",
      `Document "${action.publishedId}" is already published; edit it instead.`,
      action.publishedId,
    );
  }
  return [{ create: { ...unsaved(action.attributes), _id: id } }];
}

function edit(action: Of<"edit">, state: ActionState): Mutation[] {
  const { draftId: id, publishedId: source, patch } = action;
  checkPair(id, source);
  const { id: _id, query: _query, ...operations } = patch;
  const change: Mutation = { patch: { ...operations, id } };
  if (state.get(id)) return [change];
  return [{ create: { ...unsaved(existing(source, state)), _id: id } }, change];
}

function publish(action: Of<"publish">, state: ActionState): Mutation[] {
  const draft = existing(action.draftId, state);
  checkPair(action.draftId, action.publishedId);
  const published = state.get(action.publishedId);
  checkRevision(draft, action.ifDraftRevisionId);
  if (published) checkRevision(published, action.ifPublishedRevisionId);
  else if (action.ifPublishedRevisionId !== undefined) throw notFound(action.publishedId);
  return [
    {
      createOrReplace: {
        ...strengthenReferences(unsaved(draft)),
        _id: action.publishedId,
        _createdAt: published?._createdAt ?? draft._createdAt,
      },
    },
    { delete: { id: action.draftId } },
  ];
}

function unpublish(action: Of<"unpublish">, state: ActionState): Mutation[] {
  checkPair(action.draftId, action.publishedId);
  const published = existing(action.publishedId, state);
  const removal: Mutation = { delete: { id: action.publishedId } };
  if (state.get(action.draftId)) return [removal];
  return [{ create: { ...unsaved(published), _id: action.draftId } }, removal];
}

function remove(action: Of<"delete">, state: ActionState): Mutation[] {
  const included = new Set(action.includeDrafts ?? []);
  const forgotten = state.editionsOf(action.publishedId).find((id) => !included.has(id));
  if (forgotten !== undefined) {
    throw conflict(
      "documentHasDraftsError",
      `Document "${action.publishedId}" cannot be deleted while "${forgotten}" exists; include it or discard it first.`,
      forgotten,
    );
  }
  for (const id of included) checkPair(id, action.publishedId);
  const ids = [action.publishedId, ...included].filter((id) => state.get(id));
  if (ids.length === 0) throw notFound(action.publishedId);
  return ids.map((id) => ({ delete: { id } }));
}

function replaceDraft(action: Of<"replaceDraft">, state: ActionState): Mutation[] {
  const id = action.attributes._id ?? draftId(action.publishedId);
  checkPair(id, action.publishedId);
  if (!state.get(id)) existing(action.publishedId, state);
  return [{ createOrReplace: { ...unsaved(action.attributes), _id: id } }];
}

function createVersion(action: Of<"version.create">, state: ActionState): Mutation[] {
  if (action.document) {
    checkPair(action.document._id, action.publishedId);
    return [{ create: { ...unsaved(action.document), _id: action.document._id } }];
  }
  if (action.baseId === undefined || action.versionId === undefined) {
    throw new Refusal(
      400,
      "validationError",
      "Creating a version needs a document, or a baseId with a versionId.",
    );
  }
  checkPair(action.versionId, action.publishedId);
  const base = existing(action.baseId, state);
  checkRevision(base, action.ifBaseRevisionId);
  return [{ create: { ...unsaved(base), _id: action.versionId } }];
}

function unpublishLater(action: Of<"version.unpublish">, state: ActionState): Mutation[] {
  checkPair(action.versionId, action.publishedId);
  const base = state.get(action.versionId) ?? existing(action.publishedId, state);
  return [
    { createOrReplace: { ...unsaved(base), _id: action.versionId, _system: { delete: true } } },
  ];
}

/** A document without its id and without what the lake gives it at every write. */
function unsaved(document: Stub): Stub {
  const { _id, _rev, _updatedAt, ...rest } = document;
  return { ...rest, _type: document._type };
}

/** A draft or version and the published document of one action must be of the same document. */
function checkPair(id: string, published: string): void {
  if (!isPublishedId(id) && publishedId(id) === published) return;
  throw new Refusal(400, "validationError", `"${id}" is no draft or version of "${published}".`, {
    id,
  });
}

function existing(id: string, state: ActionState): LakeDocument {
  const document = state.get(id);
  if (!document) throw notFound(id);
  return document;
}

function notFound(id: string): Refusal {
  return new Refusal(404, "documentNotFoundError", `Document "${id}" was not found.`, { id });
}

function conflict(type: string, message: string, id: string): Refusal {
  return new Refusal(409, type, message, { id });
}
