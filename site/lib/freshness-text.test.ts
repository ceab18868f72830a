import { addDays, freshness } from "@digiplein/content-schema/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freshnessText, isLate, lastingText } from "./freshness-text.ts";

/** An offer that was checked on the first of November 2026 for half a year, on another day. */
const on = (today: string) =>
  freshness(
    {
      checks: [{ checkedOn: "2026-11-01", result: "confirmed" }],
      term: 6,
      crisis: false,
      onlyOffer: false,
    },
    today,
  );

test("a page says until when its words hold, and what holds then", () => {
  const first = "Gecontroleerd op 1 november 2026.";
  const then = "Dat is te lang geleden. Bel of mail eerst, dan weet je zeker dat het klopt.";
  expect(lastingText(on("2026-11-22"))).toEqual({
    text: first,
    isLate: false,
    after: { until: "2027-04-30", text: then },
    shownUntil: "2027-07-30",
  });
  expect(lastingText(on("2027-05-01"))).toEqual({
    text: `${first} ${then}`,
    isLate: true,
    shownUntil: "2027-07-30",
  });
  expect(lastingText(on("2027-08-01"))).toEqual({ text: `${first} ${then}`, isLate: true });
});

test("read on any later day, a page says what a page of that day says", () => {
  const laterBy = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(laterBy, laterBy, (built, waited) => {
      const day = addDays("2026-11-01", built);
      const read = addDays(day, waited);
      const { text, after, shownUntil } = lastingText(on(day));
      const fresh = on(read);
      const { short, full } = freshnessText(fresh);
      expect(after && read > after.until ? `${text} ${after.text}` : text).toBe(
        isLate(fresh) ? full : short,
      );
      if (!on(day).isHidden) expect(read > (shownUntil ?? "")).toBe(fresh.isHidden);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test("what was never checked stays so", () => {
  expect(lastingText({ state: "neverChecked", isHidden: false, isAlarm: false, rank: 3 })).toEqual({
    text: "Nog niet gecontroleerd.",
    isLate: false,
  });
});
