import { expect, test } from "vitest";
import { withCompanions } from "./companions.ts";
import type { ContentDocument } from "./documents/parsed.ts";
import { parsedExample } from "./fixtures/query.ts";
import { ref } from "./fixtures/stored.ts";

const service = await parsedExample("service");
const organization = await parsedExample("organization");
const location = await parsedExample("location");
const intervention = await parsedExample("intervention");
const check = await parsedExample("check");
const others = [
  await parsedExample("check", { _id: "check-ander", subject: ref("service-ander") }),
  await parsedExample("location", { _id: "location-ander" }),
  await parsedExample("term"),
];

const ids = (documents: readonly ContentDocument[]) => documents.map(({ _id }) => _id).toSorted();

test("an offer brings what its page names, and its checks", () => {
  const available = [service, organization, location, intervention, check, ...others];
  expect(ids(withCompanions([service], available))).toEqual(
    ids([service, organization, location, intervention, check]),
  );
});

test("what a text names does not come along", async () => {
  const article = await parsedExample("article");
  expect(withCompanions([article], [article, service, organization])).toEqual([article]);
});

test("nothing comes twice", () => {
  const all = [service, organization];
  expect(withCompanions(all, all)).toEqual(all);
});

test("an offer without its organization is dropped, with its checks", async () => {
  const event = await parsedExample("event");
  expect(withCompanions([service, event], [service, event, location, check])).toEqual([]);
});
