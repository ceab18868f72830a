import { expect, test } from "vitest";
import { checkSeriesDays, checkSeriesEnd, checkSeriesTimes } from "./series.ts";

/** Every other Tuesday. */
const tuesdays = {
  date: "2026-11-24",
  repeat: "weekly" as const,
  interval: 2,
  until: "2027-02-16",
  skipped: [] as string[],
  extra: [] as string[],
};

test("a meeting ends after it starts", () => {
  expect(checkSeriesTimes({ startsAt: "19:30", endsAt: "21:00" })).toBeNull();
  expect(checkSeriesTimes({ startsAt: "21:00", endsAt: "19:30" })).toMatchObject({
    path: ["endsAt"],
  });
  expect(checkSeriesTimes({ startsAt: "21:00", endsAt: "21:00" })).not.toBeNull();
});

test("a series ends after its first day", () => {
  expect(checkSeriesEnd(tuesdays)).toBeNull();
  expect(checkSeriesEnd({ ...tuesdays, until: undefined })).toBeNull();
  expect(checkSeriesEnd({ ...tuesdays, until: "2026-11-24" })).toMatchObject({ path: ["until"] });
  expect(checkSeriesEnd({ ...tuesdays, repeat: "once", until: "2026-11-24" })).toBeNull();
});

test("skipped days are days of the series", () => {
  expect(checkSeriesDays({ ...tuesdays, skipped: ["2026-12-08", "2026-12-22"] })).toBeNull();
  for (const stray of ["2026-12-01", "2026-12-09", "2026-11-10", "2027-03-02"]) {
    const advice = checkSeriesDays({ ...tuesdays, skipped: ["2026-12-08", stray] });
    expect(advice, stray).toMatchObject({ path: ["skipped", 1] });
  }
});

test("extra days are not", () => {
  expect(checkSeriesDays({ ...tuesdays, extra: ["2026-12-01"] })).toBeNull();
  expect(checkSeriesDays({ ...tuesdays, extra: ["2026-12-08"] })).toMatchObject({
    message: "De datum 2026-12-08 hoort al bij de reeks.",
    path: ["extra", 0],
  });
});

test("a day is written down once", () => {
  const twice = ["2026-12-08", "2026-12-08"];
  expect(checkSeriesDays({ ...tuesdays, skipped: twice })).toMatchObject({ path: ["skipped", 1] });
  const extra = ["2026-12-01", "2026-12-01"];
  expect(checkSeriesDays({ ...tuesdays, extra })).toMatchObject({ path: ["extra", 1] });
});

test("a mistake in the rule itself is told elsewhere, and stops nothing here", () => {
  const skipped = ["2026-12-01"];
  expect(checkSeriesDays({ ...tuesdays, date: "morgen", skipped })).toBeNull();
  expect(checkSeriesDays({ ...tuesdays, interval: 0, skipped })).toBeNull();
  expect(checkSeriesDays({ ...tuesdays, skipped: ["2026-02-30"] })).toBeNull();
});
