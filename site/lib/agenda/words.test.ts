import type { Series } from "@digiplein/content-schema/time";
import { expect, test } from "vitest";
import { meeting } from "./fixtures/card.ts";
import { dayText, fullDayText, monthText, repeatText, sheetOf, timesText } from "./words.ts";

test("a day and its times in words", () => {
  expect(dayText("2026-11-24")).toBe("dinsdag 24 november");
  expect(dayText("2026-11-24", "2026")).toBe("dinsdag 24 november");
  expect(dayText("2027-01-05", "2026")).toBe("dinsdag 5 januari 2027");
  expect(fullDayText("2026-11-24")).toBe("dinsdag 24 november 2026");
  expect(timesText(meeting("2026-11-24"))).toBe("19.30 tot 21.00 uur");
  expect(monthText("2026-11")).toBe("november 2026");
  expect(sheetOf("2026-12-03")).toEqual({ number: "3", month: "dec" });
});

const series = (repeat: Series["repeat"], interval = 1): Series => ({
  date: "2026-11-26",
  startsAt: "20:00",
  endsAt: "21:30",
  repeat,
  interval,
  skipped: [],
  extra: [],
});

test.each([
  [series("once"), undefined],
  [series("weekly"), "elke donderdag"],
  [series("weekly", 2), "de donderdag, om de 2 weken"],
  [series("monthly"), "elke 26e van de maand"],
  [series("monthly", 3), "de 26e, om de 3 maanden"],
  [series("monthlyWeekday"), "elke vierde donderdag van de maand"],
  [series("monthlyWeekday", 2), "de vierde donderdag, om de 2 maanden"],
])("how a series comes back: %#", (one, text) => {
  expect(repeatText(one)).toBe(text);
});
