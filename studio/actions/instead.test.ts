import { expect, test } from "vitest";
import { editorOf, overrideId, waysOf } from "./instead.ts";

const regions = [
  { _id: "region-zeeland", title: "Zeeland" },
  { _id: "region-goes", title: "Goes", parent: "region-zeeland" },
  { _id: "region-groningen", title: "Groningen" },
];
const of = (...own: string[]) => ({ role: "regionalEditor", regions: own });
const national = (_type: string) => ({ _type });
const zeelands = (_type: string) => ({ _type, ownerRegion: { _ref: "region-zeeland" } });

test("one region adapts, and of two it is said which", () => {
  expect(waysOf(of("region-zeeland"), national("article"), regions)).toEqual([
    { kind: "adapt", region: "region-zeeland", label: "Pas aan voor mijn regio" },
  ]);
  const both = waysOf(of("region-zeeland", "region-groningen"), national("service"), regions);
  expect(both.map(({ label }) => label)).toEqual([
    "Pas aan voor Zeeland",
    "Pas aan voor Groningen",
  ]);
});

test("what a region does not inherit or cannot adapt, it proposes to change, once", () => {
  for (const document of [national("term"), zeelands("service")])
    expect(waysOf(of("region-groningen"), document, regions)).toEqual([
      { kind: "propose", region: "region-groningen", label: "Stel een wijziging voor" },
    ]);
  expect(waysOf(of("region-goes"), zeelands("service"), regions)).toMatchObject([
    { kind: "adapt", region: "region-goes" },
  ]);
});

test("nothing instead of one's own document, and nothing for who may do all or nothing", () => {
  expect(waysOf(of("region-zeeland"), zeelands("service"), regions)).toEqual([]);
  expect(waysOf({ role: "editor", regions: [] }, national("article"), regions)).toEqual([]);
  expect(waysOf({ role: "reader", regions: [] }, national("article"), regions)).toEqual([]);
});

test("a change has one id, whoever begins it, and a role stands under a proposal", () => {
  expect(overrideId("article-x", "region-zeeland")).toBe("aanpassing-zeeland-article-x");
  expect(overrideId("a".repeat(200), "region-zeeland").length).toBeLessThan(128);
  expect(editorOf(regions[0])).toBe("Redactie van Zeeland");
});
