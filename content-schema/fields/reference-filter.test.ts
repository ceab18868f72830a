import type { ReferenceFilterResolverContext, SanityDocument } from "@sanity/types";
import { evaluate, parse } from "groq-js";
import { expect, test } from "vitest";
import { ref } from "../fixtures/stored.ts";
import { documentsOfSameOwner, sensibleDocuments } from "./reference-filter.ts";

const dataset = [
  { _id: "region-zeeland", _type: "region" },
  { _id: "region-goes", _type: "region", parent: ref("region-zeeland") },
  { _id: "landelijk", _type: "service", status: "active" },
  { _id: "concept", _type: "service", status: "concept" },
  { _id: "gestopt", _type: "service", status: "stopped" },
  { _id: "oud", _type: "service", status: "archived", ownerRegion: ref("region-zeeland") },
  { _id: "zeeuws", _type: "service", ownerRegion: ref("region-zeeland") },
  { _id: "gronings", _type: "service", ownerRegion: ref("region-groningen") },
  { _id: "goes", _type: "service", ownerRegion: ref("region-goes") },
];

/** The ids of the services that a reference in this document offers. */
async function offered(document: object, resolve = sensibleDocuments): Promise<string[]> {
  const context = { document: document as SanityDocument } as ReferenceFilterResolverContext;
  const { filter, params = {} } = await resolve(context);
  const query = `*[_type == "service" && (${filter})]._id`;
  return await (await evaluate(parse(query, { params }), { dataset, params })).get();
}

test("a region's document refers to its own region and the country", async () => {
  const offers = await offered({ ownerRegion: ref("region-zeeland") });
  expect(offers).toEqual(["landelijk", "concept", "zeeuws"]);
});

test("a gemeente also sees what its region has", async () => {
  const offers = await offered({ ownerRegion: ref("region-goes") });
  expect(offers).toEqual(["landelijk", "concept", "zeeuws", "goes"]);
});

test("a national document sees all that is not over", async () => {
  expect(await offered({})).toEqual(["landelijk", "concept", "zeeuws", "gronings", "goes"]);
});

test("a check is offered what has the owner of the check", async () => {
  const zeelands = { ownerRegion: ref("region-zeeland") };
  expect(await offered(zeelands, documentsOfSameOwner)).toEqual(["zeeuws"]);
  expect(await offered({}, documentsOfSameOwner)).toEqual(["landelijk", "concept"]);
});
