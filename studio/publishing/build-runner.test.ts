import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBuildRunner } from "./build-runner.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("drives the queue: a burst is one build, and a request during it one more", async () => {
  let builds = 0;
  const runner = createBuildRunner(
    async () => {
      builds += 1;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    () => undefined,
  );
  for (let index = 0; index < 5; index++) runner.request();
  await vi.advanceTimersByTimeAsync(600);
  expect(builds).toBe(1);
  expect(runner.isStale()).toBe(false);
  runner.request();
  expect(runner.isStale()).toBe(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(builds).toBe(2);
});

test("a build that throws is told and does not stop the queue", async () => {
  const errors: unknown[] = [];
  const runner = createBuildRunner(
    () => Promise.reject(new Error("lake away")),
    (error) => errors.push(error),
  );
  runner.request();
  await vi.advanceTimersByTimeAsync(600);
  runner.request();
  await vi.advanceTimersByTimeAsync(600);
  expect(errors).toEqual([new Error("lake away"), new Error("lake away")]);
});

test("stopping waits for the running build and starts no other", async () => {
  let builds = 0;
  let ended = 0;
  const runner = createBuildRunner(
    async () => {
      builds += 1;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      ended += 1;
    },
    () => undefined,
  );
  runner.request();
  await vi.advanceTimersByTimeAsync(600);
  runner.request();
  const stopped = runner.stop();
  await vi.advanceTimersByTimeAsync(9000);
  await stopped;
  expect([builds, ended]).toEqual([1, 1]);
});
