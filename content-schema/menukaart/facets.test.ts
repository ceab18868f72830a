import { describe, expect, test } from "vitest";
import type { Region } from "../documents/region/parsed.ts";
import { parsedExample } from "../fixtures/query.ts";
import { refusals } from "./choice.ts";
import { facetsOf } from "./facets.ts";

/** The facets of the example with some stored fields changed. */
async function facets(changes: Record<string, unknown> = {}, regions = new Map<string, Region>()) {
  return facetsOf(await parsedExample("service", changes), { regions });
}
const nothing = { ageMin: undefined, ageMax: undefined };

describe("ages", () => {
  test("are the years in which someone may join", async () => {
    expect((await facets({ ageMin: 4, ageMax: 7 })).ages).toEqual(["4", "5", "6", "7"]);
    expect((await facets({ ageMin: 3.5, ageMax: 4.5 })).ages).toEqual(["3", "4"]);
    expect((await facets({ ...nothing, ageMin: 16 })).ages).toEqual(["16", "17", "18"]);
    expect((await facets({ ...nothing, ageMin: 21 })).ages).toEqual(["18"]);
    expect((await facets({ ...nothing, ageMax: 1 })).ages).toEqual(["0", "1"]);
  });

  test("tell no limit and not knowing apart", async () => {
    expect((await facets({ ...nothing, allAges: true })).ages).toHaveLength(19);
    expect((await facets({ ...nothing, allAges: false })).ages).toEqual(["unknown"]);
  });
});

describe("time", () => {
  const weekly = (day: string, opens: string, closes: string) => ({
    _type: "weeklyHours",
    _key: `${day}${opens}`,
    day,
    opens,
    closes,
  });
  const open = (...hours: object[]) => ({
    places: undefined,
    openingHours: { _type: "openingHours", weekly: hours },
  });

  test("is the parts of the week in which it is open", async () => {
    expect((await facets(open(weekly("mo", "09:00", "12:00")))).time).toEqual(["daytime"]);
    expect((await facets(open(weekly("tu", "17:00", "21:00")))).time).toEqual(["evening"]);
    expect((await facets(open(weekly("we", "13:00", "20:00")))).time).toEqual([
      "daytime",
      "evening",
    ]);
    expect((await facets(open(weekly("sa", "09:00", "12:00")))).time).toEqual(["weekend"]);
  });

  test("is unknown without hours, and school hours at a school", async () => {
    expect((await facets(open())).time).toEqual(["unknown"]);
    expect((await facets({ ...open(), forms: ["group", "atSchool"] })).time).toEqual([
      "schoolHours",
    ]);
    const always = { places: undefined, openingHours: { _type: "openingHours", alwaysOpen: true } };
    expect((await facets(always)).time).toEqual(["daytime", "evening", "weekend"]);
  });
});

describe("place", () => {
  const coverage = (fields: object) => ({ coverage: { _type: "coverage", ...fields } });
  const references = (...ids: string[]) =>
    ids.map((id) => ({ _type: "reference", _ref: id, _key: id }));

  test("unfolds regions into gemeenten", async () => {
    const regions = new Map([["region-a", { municipalities: ["m1", "m2"] } as Region]]);
    const inRegion = coverage({ scope: "regions", regions: references("region-a") });
    expect((await facets(inRegion, regions)).place).toEqual(["m1", "m2"]);
    expect((await facets(coverage({ scope: "national" }))).place).toEqual(["national"]);
    const inPart = { scope: "postcodes", municipalities: references("m3"), postcodes: ["1234"] };
    expect((await facets(coverage(inPart))).place).toEqual(["m3"]);
  });
});

test("what nobody filled in is unknown", async () => {
  const bare = { start: undefined, costs: undefined, languages: undefined, forms: ["individual"] };
  expect(await facets({ ...bare, accessibility: undefined })).toMatchObject({
    start: ["unknown"],
    costs: ["unknown"],
    languages: ["unknown"],
    accessibility: ["unknown"],
  });
});

test("one value within a facet is enough, every facet counts, unknown promises nothing", async () => {
  const offer = await facets({ ageMin: 8, ageMax: 12, consent: "unknown" });
  expect(refusals(offer, {})).toEqual([]);
  expect(refusals(offer, { ages: [] })).toEqual([]);
  expect(refusals(offer, { ages: ["4", "8"] })).toEqual([]);
  expect(refusals(offer, { ages: ["8"], consent: ["none"] })).toEqual(["consent"]);
  expect(refusals(offer, { ages: ["8"], consent: ["none", "unknown"] })).toEqual([]);
});
