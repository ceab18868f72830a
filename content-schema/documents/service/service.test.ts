import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored service becomes a parsed one", async () => {
  expect(await parsedExample("service")).toMatchObject({
    organization: "organization-voorbeeld",
    audiences: ["child", "parent"],
    ageMin: 4,
    ageMax: 12,
    coverage: {
      scope: "municipalities",
      regions: ["region-voorbeeld"],
      municipalities: ["municipality-voorbeeld"],
    },
    costs: [
      { kind: "free", note: "met verwijzing" },
      { kind: "paid", note: "zonder verwijzing" },
    ],
    contact: { phone: "14 0113", email: "aanbod@example.org" },
    isExample: true,
  });
});

test("an offer of which little is known says so with unknown", async () => {
  const document = await parsedExample("service", {
    ageMin: undefined,
    ageMax: undefined,
    forms: undefined,
    costs: [{ _type: "cost", _key: "k", kind: "unknown" }],
    referral: "unknown",
    consent: "unknown",
    coverage: { _type: "coverage", scope: "national" },
    isExample: undefined,
  });
  expect(document).toMatchObject({
    forms: [],
    costs: [{ kind: "unknown" }],
    coverage: { scope: "national", regions: [], municipalities: [] },
    isExample: false,
  });
});

test("ages and costs do not contradict themselves", async () => {
  const costs = [
    { _type: "cost", _key: "a", kind: "free" },
    { _type: "cost", _key: "b", kind: "paid" },
  ];
  expect(await problemsOf("service", { costs })).toEqual([
    "costs[0]: Dit aanbod is gratis, maar er staan ook andere kosten bij. Haal de andere kosten weg, of schrijf bij gratis in de toelichting wanneer het gratis is.",
  ]);
  expect(await problemsOf("service", { ageMin: 13 })).toEqual([
    "ageMin: De jongste leeftijd (13) is hoger dan de oudste (12). Draai de leeftijden om, of laat er een leeg.",
  ]);
});
