import { expect, test } from "vitest";
import { examples } from "../../fixtures/documents.ts";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

const [confirmed, unconfirmed] = examples.figure.values as [object, object];

test("a stored figure becomes a parsed one, each value with its source", async () => {
  expect(await parsedExample("figure")).toMatchObject({
    slug: "voorbeeld",
    unit: "euro",
    per: "month",
    values: [
      { value: 12.5, confirmed: true, source: { url: "https://example.org/bedragen" } },
      { validFrom: "2027-01-01", confirmed: false },
    ],
  });
});

test("a figure that nobody confirmed needs no number, but does need the page to look at", async () => {
  expect(await problemsOf("figure", { values: [unconfirmed] })).toEqual([]);
  expect(await problemsOf("figure", { values: [{ ...unconfirmed, source: undefined }] })).toEqual([
    "values[0] › source: Dit veld is leeg. Vul het in.",
  ]);
});

test("a figure has a value", async () => {
  expect(await problemsOf("figure", { values: [] })).toEqual([
    "values: Dit veld is leeg. Vul het in.",
  ]);
});

test("a confirmed value has a number", async () => {
  expect(await problemsOf("figure", { values: [{ ...confirmed, value: undefined }] })).toEqual([
    "values[0] › value: Deze waarde is bevestigd, maar er staat geen getal. Vul het getal in, of zet ‘bevestigd’ uit.",
  ]);
});

test("values stand in the order of time and do not overlap", async () => {
  expect(await problemsOf("figure", { values: [unconfirmed, confirmed] })).toEqual([
    "values[1] › validFrom: De waarde vanaf 2026-01-01 staat na die vanaf 2027-01-01. Zet de oudste waarde bovenaan: sleep ze in de volgorde van de tijd.",
  ]);
  const early = { ...unconfirmed, validFrom: "2026-06-01" };
  expect(await problemsOf("figure", { values: [confirmed, early] })).toEqual([
    "values[1] › validFrom: Op 2026-06-01 gelden er twee waarden. Laat de vorige waarde eerder eindigen dan 2026-06-01, of deze later beginnen.",
  ]);
});
