import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBuildRunner } from "./build-runner.ts";
import { watchDays } from "./day-watch.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A runner that builds on every new day, from this moment on; gives the moments of its builds. */
function runFrom(now: string) {
  vi.setSystemTime(new Date(now));
  const builds: string[] = [];
  const runner = createBuildRunner(
    async () => void builds.push(new Date().toISOString().slice(0, 16)),
    (error) => {
      throw error;
    },
  );
  return { builds, stop: watchDays(runner.request) };
}

test("nothing is built before midnight, one build follows it", async () => {
  const { builds, stop } = runFrom("2026-11-22T11:00:00Z");
  await vi.advanceTimersByTimeAsync(12 * HOUR - 1);
  expect(builds).toEqual([]);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(builds).toEqual(["2026-11-22T23:00"]);
  await vi.advanceTimersByTimeAsync(24 * HOUR);
  expect(builds).toEqual(["2026-11-22T23:00", "2026-11-23T23:00"]);
  stop();
});

test.each([
  ["spring", "2026-03-28T12:00:00Z", ["2026-03-28T23:00", "2026-03-29T22:00"]],
  ["autumn", "2026-10-24T12:00:00Z", ["2026-10-24T22:00", "2026-10-25T23:00"]],
])("the clock change of %s moves no midnight", async (_, now, midnights) => {
  const { builds, stop } = runFrom(now);
  await vi.advanceTimersByTimeAsync(36 * HOUR);
  expect(builds).toEqual(midnights);
  stop();
});

test("a machine that slept over midnight, or over many, builds once after it wakes", async () => {
  const { builds, stop } = runFrom("2026-11-22T20:00:00Z");
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  // While it sleeps the clock goes on and the timers do not.
  vi.setSystemTime(new Date("2026-11-25T07:00:00Z"));
  await vi.advanceTimersByTimeAsync(11 * MINUTE);
  expect(builds).toEqual(["2026-11-25T07:05"]);
  stop();
});

test("the day is looked at now and then, not all the time", async () => {
  const { stop } = runFrom("2026-11-22T11:00:00Z");
  const timers = vi.spyOn(globalThis, "setTimeout");
  await vi.advanceTimersByTimeAsync(11 * HOUR);
  expect(timers.mock.calls.length).toBeLessThanOrEqual(11 * 6);
  stop();
});

test("after a stop no day is told", async () => {
  const { builds, stop } = runFrom("2026-11-22T11:00:00Z");
  stop();
  await vi.advanceTimersByTimeAsync(48 * HOUR);
  expect(builds).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
