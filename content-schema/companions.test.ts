import { expect, test } from "vitest";
import { withCompanions } from "./companions.ts";
import type { ContentDocument, ContentType } from "./documents/parsed.ts";
import { parseExample } from "./fixtures/query.ts";
import { ref } from "./fixtures/stored.ts";

async function example(type: ContentType, changes: Record<string, unknown> = {}) {
  const parsed = await parseExample(type, changes);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.document as ContentDocument;
}

const service = await example("service");
const organization = await example("organization");
const location = await example("location");
const intervention = await example("intervention");
const check = await example("check");
const others = [
  await example("check", { _id: "check-ander", subject: ref("service-ander") }),
  await example("location", { _id: "location-ander" }),
  await example("term"),
];

const ids = (documents: readonly ContentDocument[]) => documents.map(({ _id }) => _id).toSorted();

test("an offer brings what its page names, and its checks", () => {
  const available = [service, organization, location, intervention, check, ...others];
  expect(ids(withCompanions([service], available))).toEqual(
    ids([service, organization, location, intervention, check]),
  );
});

test("what a text names does not come along", async () => {
  const article = await example("article");
  expect(withCompanions([article], [article, service, organization])).toEqual([article]);
});

test("nothing comes twice", () => {
  const all = [service, organization];
  expect(withCompanions(all, all)).toEqual(all);
});

test("an offer without its organization is dropped, with its checks", async () => {
  const event = await example("event");
  expect(withCompanions([service, event], [service, event, location, check])).toEqual([]);
});
