import { expect, test } from "vitest";
import { parseContent } from "./content.ts";
import { findExpiring } from "./expiry.ts";
import { examples } from "./fixtures/documents.ts";
import { parsedExample, queryAll } from "./fixtures/query.ts";

/** Its value for 2026 is confirmed, the one for 2027 is not. */
const figure = await parsedExample("figure");
const messages = (...args: Parameters<typeof findExpiring>) =>
  findExpiring(...args).map(({ problem }) => `${problem.field}: ${problem.message}`);

test("a build hears of it when it knows its day", async () => {
  const settings = { ...examples.siteSettings, ownerRegion: undefined, functionalities: undefined };
  const raw = await queryAll([settings, examples.figure]);
  const variant = { regionId: "landelijk", includeExamples: true };
  const warned = (today?: string) =>
    parseContent(raw, { ...variant, ...(today && { today }) }).warnings.map(({ field }) => field);
  expect(warned("2026-12-31")).toEqual(["values[0]"]);
  expect(warned()).toEqual([]);
});

test("a value is named from 30 days before its last day", () => {
  expect(messages([figure], "2026-11-30")).toEqual([]);
  for (const day of ["2026-12-01", "2026-12-31"]) {
    expect(messages([figure], day)).toEqual([
      "values[0]: Deze waarde geldt tot en met 2026-12-31. Daarna staat op de site: nog niet bevestigd.",
    ]);
  }
});

test("a figure without a confirmed value for today is named for as long as that lasts", () => {
  for (const day of ["2027-01-01", "2027-06-01"]) {
    expect(messages([figure], day)).toEqual([
      "values[0]: Voor vandaag is er geen bevestigde waarde. Op de site staat: nog niet bevestigd.",
    ]);
  }
});

test("nothing is said when the next value is confirmed, or none ever was", () => {
  const [first, next] = figure.values;
  if (!first || !next) throw new Error("The example has two values.");
  const known = { ...figure, values: [first, { ...next, value: 13, confirmed: true }] };
  expect(messages([known], "2026-12-31")).toEqual([]);
  expect(messages([{ ...figure, values: [next] }], "2027-01-01")).toEqual([]);
});

test("a notice that shows, and an alert at an offer, are named before they go", async () => {
  const notice = await parsedExample("notice", { showFrom: "2026-12-01", showUntil: "2026-12-20" });
  const service = await parsedExample("service", {
    alert: { _type: "alert", text: "Dicht in de vakantie.", until: "2026-12-20" },
  });
  expect(messages([notice, service], "2026-12-05")).toEqual([
    "showUntil: Deze mededeling verdwijnt na 2026-12-20.",
    "alert › until: Deze waarschuwing bij het aanbod verdwijnt na 2026-12-20.",
  ]);
  expect(messages([notice], "2026-11-25"), "not shown yet").toEqual([]);
  expect(messages([notice, service], "2026-12-21"), "gone, as planned").toEqual([]);
});
