import fc from "fast-check";
import { textPatch } from "../mutations/text-patch.ts";
import { randomContent, randomPath, randomText, randomValue } from "./random-content.ts";

/** Few ids, so that writes meet: two published ones with their drafts, and a version. */
export const IDS = ["a", "b", "drafts.a", "drafts.b", "versions.r.a"];

const PAIRS = ["a", "b"].map((id) => ({ publishedId: id, draftId: `drafts.${id}` }));

/** Which revision a writer says it saw. */
export type Seen = "none" | "current" | "stale";

/** One request to the lake; what depends on the documents at that moment is filled in then. */
export type RandomWrite =
  | { kind: "mutate"; mutations: Record<string, unknown>[]; seen: Seen }
  | { kind: "act"; actions: ({ actionType: string } & Record<string, unknown>)[] }
  /** brings back what a deleted document last was, as its draft: how the Studio restores */
  | { kind: "undelete"; id: string };

const id = fc.constantFrom(...IDS);
const pair = fc.constantFrom(...PAIRS);

const stub = fc
  .tuple(id, fc.constantFrom("t", "t", "u"), randomContent)
  .map(([_id, _type, content]) => ({ ...content, _id, _type }));

const randomTextPatch = fc
  .tuple(randomText, randomText)
  .map(([before, after]) => textPatch(before, after));

const byPath = (value: fc.Arbitrary<unknown>) => fc.dictionary(randomPath, value, { maxKeys: 2 });

/** What a patch does: any of its operations, on paths that are often there and sometimes not. */
const randomOperations = fc.record(
  {
    set: byPath(randomValue),
    setIfMissing: byPath(randomValue),
    unset: fc.array(randomPath, { maxLength: 2 }),
    inc: byPath(fc.integer({ min: -9, max: 9 })),
    dec: byPath(fc.integer({ min: -90, max: 90 }).map((tenths) => tenths / 10 + 0)),
    diffMatchPatch: byPath(randomTextPatch),
    insert: fc
      .tuple(
        fc.constantFrom("before", "after", "replace"),
        randomPath,
        fc.array(randomValue, { maxLength: 3 }),
      )
      .map(([where, path, items]) => ({ [where]: path, items })),
  },
  { requiredKeys: [] },
);

const byQuery = fc.constantFrom(
  { query: '*[_type == "t"]' },
  { query: "*[n > $least]", params: { least: 0 } },
  { query: '*[references("a")]._id' },
);

const mutation = fc.oneof(
  { weight: 2, arbitrary: stub.map((document) => ({ create: document })) },
  { weight: 2, arbitrary: stub.map((document) => ({ createOrReplace: document })) },
  { weight: 1, arbitrary: stub.map((document) => ({ createIfNotExists: document })) },
  { weight: 1, arbitrary: id.map((target) => ({ delete: { id: target } })) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(id, randomOperations)
      .map(([target, operations]) => ({ patch: { id: target, ...operations } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(byQuery, randomOperations)
      .map(([selection, operations]) => ({ patch: { ...selection, ...operations } })),
  },
  { weight: 1, arbitrary: byQuery.map((selection) => ({ delete: selection })) },
);

const action = (name: string, rest: fc.Arbitrary<Record<string, unknown>>) =>
  rest.map((fields) => ({ ...fields, actionType: `sanity.action.document.${name}` }));

const anyAction = fc.oneof(
  action(
    "create",
    fc.tuple(pair, randomContent).map(([{ publishedId, draftId }, content]) => ({
      publishedId,
      attributes: { ...content, _id: draftId, _type: "t" },
    })),
  ),
  action(
    "edit",
    fc.tuple(pair, randomOperations).map(([ids, patch]) => ({ ...ids, patch })),
  ),
  action("publish", pair),
  action("unpublish", pair),
  action(
    "discard",
    fc.tuple(pair, fc.boolean()).map(([{ draftId }, purge]) => ({ draftId, purge })),
  ),
  action(
    "delete",
    fc.tuple(pair, fc.boolean(), fc.boolean()).map(([{ publishedId, draftId }, all, purge]) => ({
      publishedId,
      includeDrafts: all ? [draftId] : [],
      purge,
    })),
  ),
  action(
    "replaceDraft",
    fc.tuple(pair, randomContent).map(([{ publishedId, draftId }, content]) => ({
      publishedId,
      attributes: { ...content, _id: draftId, _type: "t" },
    })),
  ),
  action(
    "version.create",
    fc.constant({ publishedId: "a", baseId: "a", versionId: "versions.r.a" }),
  ),
);

const write: fc.Arbitrary<RandomWrite> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("mutate" as const),
      mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
      seen: fc.constantFrom<Seen>("none", "none", "none", "current", "stale"),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("act" as const),
      actions: fc.array(anyAction, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: id.map((target) => ({ kind: "undelete" as const, id: target })),
  },
);

/** A day of the lake: it begins with a few documents, so that later writes have something to meet. */
export const randomSequence: fc.Arbitrary<RandomWrite[]> = fc
  .tuple(
    fc.uniqueArray(stub, { minLength: 3, maxLength: 5, selector: ({ _id }) => _id }),
    fc.array(write, { minLength: 2, maxLength: 14 }),
  )
  .map(([stubs, writes]) => [
    {
      kind: "mutate",
      mutations: stubs.map((document) => ({ createOrReplace: document })),
      seen: "none",
    },
    ...writes,
  ]);
