import { afterEach, expect, test, vi } from "vitest";
import { buildDayFrom } from "./build-day.ts";

afterEach(() => void vi.useRealTimers());

test("it is the day on the Dutch clock, asked anew each time", () => {
  vi.useFakeTimers({ now: new Date("2026-10-25T22:59:59Z") });
  const today = buildDayFrom({});
  expect(today()).toBe("2026-10-25");
  vi.setSystemTime(new Date("2026-10-25T23:00:00Z"));
  expect(today()).toBe("2026-10-26");
});

test("a fixed clock stands still", () => {
  expect(buildDayFrom({ DIGIPLEIN_NOW: "2026-07-01T22:00:00Z" })()).toBe("2026-07-02");
  vi.useFakeTimers({ now: new Date("2030-01-01T12:00:00Z") });
  expect(buildDayFrom({ DIGIPLEIN_NOW: "" })()).toBe("2030-01-01");
});

test("what is no moment is refused with the way out", () => {
  expect(() => buildDayFrom({ DIGIPLEIN_NOW: "morgen" })).toThrow(
    'DIGIPLEIN_NOW is "morgen"; it must be a moment like 2026-11-22T12:00:00Z.',
  );
});
