import type { SlugValidationContext } from "@sanity/types";
import { evaluate, parse } from "groq-js";
import { expect, test } from "vitest";
import { ref, type StoredDocument, slugOf } from "../fixtures/stored.ts";
import { isSlugFree } from "./slug-is-free.ts";

const article = (id: string, changes: Record<string, unknown> = {}): StoredDocument => ({
  _id: id,
  _type: "article",
  audience: "parent",
  slug: slugOf("gezag"),
  ...changes,
});

/** Asks the rule about a document, with the other documents in the lake. */
async function isFree(document: StoredDocument, others: StoredDocument[]) {
  const fetch = async (query: string, params: Record<string, unknown>) => {
    const dataset = [document, ...others];
    return await (await evaluate(parse(query, { params }), { dataset, params })).get();
  };
  // Only the client and the document are read; the rest of the context is the Studio's.
  const context = { document, getClient: () => ({ fetch }) } as unknown as SlugValidationContext;
  return await isSlugFree("gezag", context);
}

const zeeland = { ownerRegion: ref("region-zeeland") };
const twente = { ownerRegion: ref("region-twente") };

test("a document does not stand in its own way", async () => {
  expect(await isFree(article("drafts.a"), [article("a")])).toBe(true);
});

test("another national document has it", async () => {
  expect(await isFree(article("a"), [article("b")])).toBe(false);
});

test("a regional document gives way to a national one, and the other way round", async () => {
  expect(await isFree(article("a", zeeland), [article("b")])).toBe(false);
  expect(await isFree(article("a"), [article("b", zeeland)])).toBe(false);
});

test("regions do not stand in each other's way, a region does in its own", async () => {
  expect(await isFree(article("a", zeeland), [article("b", twente)])).toBe(true);
  expect(await isFree(article("a", zeeland), [article("b", zeeland)])).toBe(false);
});

test("another audience or type has other addresses", async () => {
  expect(await isFree(article("a"), [article("b", { audience: "youth" })])).toBe(true);
  expect(await isFree(article("a"), [{ ...article("b"), _type: "term" }])).toBe(true);
});

test("an article and a situation for young people stand in one folder", async () => {
  const situation = { ...article("b", { audience: "youth" }), _type: "situation" };
  expect(await isFree(article("a", { audience: "youth" }), [situation])).toBe(false);
  expect(await isFree(article("a"), [{ ...situation, audience: "parent" }])).toBe(true);
});

test("a gemeente gives way to its region, and the other way round", async () => {
  const region = { _id: "region-zeeland", _type: "region" };
  const goes = { _id: "region-goes", _type: "region", parent: ref("region-zeeland") };
  const local = { ownerRegion: ref("region-goes") };
  expect(await isFree(article("a", local), [article("b", zeeland), region, goes])).toBe(false);
  expect(await isFree(article("a", zeeland), [article("b", local), region, goes])).toBe(false);
  expect(await isFree(article("a", local), [article("b", twente), region, goes])).toBe(true);
});
