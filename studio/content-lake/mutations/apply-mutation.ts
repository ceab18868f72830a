import { randomUUID } from "node:crypto";
import { Refusal } from "../commit/refusal.ts";
import type { WorkingState } from "../commit/working-state.ts";
import type { LakeDocument, Mutation, Selection } from "../model.ts";
import { checkDocument } from "./check-document.ts";
import { patchDocument } from "./patch-document.ts";

type Stub = Record<string, unknown> & { _id?: unknown; _type: string };
/** Finds the ids of the documents that a query selects, as the transaction sees them. */
export type SelectIds = (selection: Extract<Selection, { query: string }>) => string[];

/**
 * Applies one parsed mutation to the working state and notes the result.
 * @param select answers patches and deletes by query
 * @throws Refusal when the mutation cannot be applied
 */
export function applyMutation(mutation: Mutation, state: WorkingState, select: SelectIds): void {
  if ("create" in mutation) create(mutation.create, state);
  else if ("createIfNotExists" in mutation) createIfNotExists(mutation.createIfNotExists, state);
  else if ("createOrReplace" in mutation) createOrReplace(mutation.createOrReplace, state);
  else if ("delete" in mutation) remove(idsOf(mutation.delete, select), state);
  else patch(mutation.patch, state, select);
}

function create(stub: Stub, state: WorkingState): void {
  const id = completeId(stub._id);
  if (state.get(id)) {
    throw new Refusal(409, "documentAlreadyExistsError", `Document by ID "${id}" already exists.`, {
      id,
    });
  }
  const document = write({ ...stub, _id: id }, state, null);
  state.set(id, document, { create: withoutRev(document) });
  state.results.push({ id, operation: "create" });
}

function createIfNotExists(stub: Stub & { _id: string }, state: WorkingState): void {
  if (state.get(stub._id)) {
    state.results.push({ id: stub._id, operation: "none" });
    return;
  }
  const document = write(stub, state, null);
  state.set(stub._id, document, { createIfNotExists: withoutRev(document) });
  state.results.push({ id: stub._id, operation: "create" });
}

function createOrReplace(stub: Stub & { _id: string }, state: WorkingState): void {
  const before = state.get(stub._id);
  const document = write(stub, state, before);
  state.set(stub._id, document, { createOrReplace: withoutRev(document) });
  state.results.push({ id: stub._id, operation: before ? "update" : "create" });
}

function remove(ids: string[], state: WorkingState): void {
  for (const id of ids) {
    if (!state.get(id)) continue;
    state.set(id, null, { delete: { id } });
    state.results.push({ id, operation: "delete" });
  }
}

function patch(
  patch: Extract<Mutation, { patch: unknown }>["patch"],
  state: WorkingState,
  select: SelectIds,
): void {
  const {
    id: _id,
    query: _query,
    params: _params,
    ...operations
  } = patch as Record<string, unknown>;
  for (const id of idsOf(patch, select)) {
    const before = state.get(id);
    if (!before) {
      throw new Refusal(
        409,
        "documentNotFoundError",
        `The document with the ID "${id}" was not found.`,
        { id },
      );
    }
    const document = write(patchDocument(before, operations), state, before);
    state.set(id, document, { patch: { id, ...operations } });
    state.results.push({ id, operation: "update" });
  }
}

function idsOf(selection: Selection, select: SelectIds): string[] {
  if ("query" in selection) return select(selection);
  return typeof selection.id === "string" ? [selection.id] : selection.id;
}

function completeId(id: unknown): string {
  if (typeof id !== "string" || id === "") return randomUUID();
  return id.endsWith(".") ? id + randomUUID() : id;
}

/** The document as it will be stored: its system fields are the lake's, except a given creation time. */
function write(stub: Stub, state: WorkingState, before: LakeDocument | null): LakeDocument {
  const createdAt = timestampOf(stub._createdAt) ?? before?._createdAt ?? state.timestamp;
  const document: LakeDocument = {
    ...stub,
    _id: String(stub._id),
    _rev: state.transactionId,
    _createdAt: createdAt,
    _updatedAt: state.timestamp,
  };
  checkDocument(document);
  return document;
}

function timestampOf(value: unknown): string | undefined {
  return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** What listeners hear: a document as it was made, without the revision they get beside it. */
function withoutRev(document: LakeDocument): LakeDocument {
  const { _rev, ...rest } = document;
  return rest as LakeDocument;
}
