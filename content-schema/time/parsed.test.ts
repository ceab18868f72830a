/** What zod parses is what the functions of this door and of the layers take. */
import { expect, test } from "vitest";
import { parseExample } from "../fixtures/query.ts";
import { mergeOverride } from "../layers/merge-override.ts";
import { openingHoursExample } from "../objects/openingHours/example.ts";
import { openingHoursSchema } from "../objects/openingHours/parsed.ts";
import { CHANGEABLE_OF_SERVICE } from "../rules/overrides.ts";
import {
  checkTerm,
  freshness,
  hoursText,
  isNoticeShown,
  nextOccurrence,
  openNow,
  osmOpeningHours,
  valueOn,
} from "./index.ts";

async function parsed<Type extends Parameters<typeof parseExample>[0]>(type: Type) {
  const result = await parseExample(type);
  if (!("document" in result)) throw new Error(JSON.stringify(result.problems));
  return result.document;
}

test("opening hours", () => {
  const hours = openingHoursSchema.parse(openingHoursExample);
  expect(openNow(hours, new Date("2026-12-24T12:00:00+01:00"))).toEqual({
    state: "closed",
    opensNext: "2026-12-28T09:00:00+01:00",
  });
  expect(hoursText(hours)).toHaveLength(6);
  expect(osmOpeningHours(hours)).toMatch(/^Mo 09:00-17:00 open "op afspraak"; Fr 09:00-12:30 /);
});

test("an event, a figure and a notice", async () => {
  const { series } = await parsed("event");
  expect(nextOccurrence(series, new Date(`${series.date}T00:00:00Z`))?.date).toBe(series.date);
  const figure = await parsed("figure");
  const [first] = figure.values;
  expect(valueOn(figure, first?.validFrom ?? "")).toMatchObject({ validFrom: first?.validFrom });
  const notice = await parsed("notice");
  expect(isNoticeShown(notice, notice.showUntil)).toBe(true);
});

test("a service with its checks and a region's changes", async () => {
  const service = await parsed("service");
  const check = await parsed("check");
  const offer = { checks: [check], term: checkTerm(service), crisis: false, onlyOffer: false };
  expect(freshness(offer, check.checkedOn).state).toBe("fresh");
  const override = await parsed("serviceOverride");
  const { merged, origin } = mergeOverride(service, override, CHANGEABLE_OF_SERVICE);
  expect(origin.hidden).toBe("override");
  expect(merged.contact).toEqual(override.contact);
  expect(merged.name).toBe(service.name);
});
