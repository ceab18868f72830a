import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored phase becomes a parsed one", async () => {
  expect(await parsedExample("phase", { intro: undefined })).toMatchObject({
    _id: "phase-voorbeeld",
    slug: "voorbeeld",
    order: 1,
    openLane: true,
    ownerRegion: "region-voorbeeld",
    intro: [],
    actions: [{ text: "Zoek hulp dichtbij", link: "/hulp/" }],
    provenance: { readOn: "2026-11-22", facts: ["A9"] },
  });
});

test("a phase outside the open lane need not say so", async () => {
  expect(await parsedExample("phase", { openLane: undefined, actions: undefined })).toMatchObject({
    openLane: false,
    actions: [],
  });
});

test("an action leads somewhere safe", async () => {
  const action = { _type: "action", _key: "a", text: "Bel", link: "javascript:bel()" };
  expect(await problemsOf("phase", { actions: [action] })).toEqual([
    expect.stringMatching(/^actions\[0\] › link: De link “javascript:bel\(\)” kan niet\./),
  ]);
});

test("a phase has its own words for youth and a place in the row", async () => {
  expect(await problemsOf("phase", { titleForYouth: undefined, order: 1.5 })).toEqual([
    "titleForYouth: Dit veld is leeg. Vul het in.",
    "order: Hier staat een getal, maar er hoort een heel getal te staan. Maak het veld leeg en vul het opnieuw in.",
  ]);
});
