import { expect, test } from "vitest";
import {
  IDLE,
  type QueueEffect,
  type QueueEvent,
  type QueueState,
  stepQueue,
} from "./build-queue.ts";

const timing = { quiet: 500, maxWait: 5000 };

/** Lets a day of events pass and lists what had to be done at each. */
function play(events: QueueEvent[]): { state: QueueState; effects: QueueEffect[] } {
  let state = IDLE;
  const effects: QueueEffect[] = [];
  for (const event of events) {
    const step = stepQueue(state, event, timing);
    state = step.state;
    effects.push(step.effect);
  }
  return { state, effects };
}

const requested = (at: number): QueueEvent => ({ type: "requested", at });
const woke = (at: number): QueueEvent => ({ type: "woke", at });
const finished = (at: number): QueueEvent => ({ type: "finished", at });
const builds = (effects: QueueEffect[]) => effects.filter(({ type }) => type === "build").length;

test("a request builds after half a second of quiet", () => {
  const { effects } = play([requested(0), woke(500)]);
  expect(effects).toEqual([{ type: "wake", after: 500 }, { type: "build" }]);
});

test("two publishes at once become one build", () => {
  const { state, effects } = play([
    requested(0),
    requested(3),
    woke(500),
    woke(503),
    finished(900),
  ]);
  expect(builds(effects)).toBe(1);
  expect(state).toEqual(IDLE);
});

test("a new request starts the quiet time again", () => {
  const { effects } = play([requested(0), requested(400), woke(500), woke(900)]);
  expect(effects.at(2)).toEqual({ type: "wake", after: 400 });
  expect(effects.at(3)).toEqual({ type: "build" });
});

test("someone who never stops publishing is built after five seconds", () => {
  const events: QueueEvent[] = [];
  for (let at = 0; at < 5000; at += 100) events.push(requested(at));
  const { effects } = play([...events, woke(5000)]);
  expect(effects.at(-1)).toEqual({ type: "build" });
});

test("a publish during a build leads to one more build, however many there were", () => {
  const { state, effects } = play([
    requested(0),
    woke(500),
    requested(600),
    requested(700),
    finished(2000),
    woke(2500),
    finished(4000),
  ]);
  expect(builds(effects)).toBe(2);
  expect(state).toEqual(IDLE);
});

test("builds never overlap: while one runs nothing starts another", () => {
  const { effects } = play([requested(0), woke(500), requested(600), woke(1100), woke(9000)]);
  expect(builds(effects)).toBe(1);
});

test("a wake or an end that comes late, when nothing waits, is ignored", () => {
  expect(play([woke(10), finished(20)])).toEqual({
    state: IDLE,
    effects: [{ type: "none" }, { type: "none" }],
  });
});

test("no request is ever lost: whatever the order, the last build starts after the last request", () => {
  // A small deterministic generator (mulberry32), so that a failure can be repeated.
  let seed = 20261122;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  for (let round = 0; round < 300; round++) {
    const { lastRequest, lastStart, overlaps } = simulate(random);
    expect(lastStart).toBeGreaterThanOrEqual(lastRequest);
    expect(overlaps).toBe(0);
  }
});

/** Runs requests at random moments against a clock that wakes and finishes as the queue asks. */
function simulate(random: () => number) {
  const agenda: QueueEvent[] = Array.from({ length: 20 }, () => requested(random() * 20_000));
  let state = IDLE;
  let lastRequest = 0;
  let lastStart = -1;
  let building = 0;
  let overlaps = 0;
  for (;;) {
    agenda.sort((a, b) => a.at - b.at);
    const event = agenda.shift();
    if (!event) return { lastRequest, lastStart, overlaps };
    if (event.type === "requested") lastRequest = event.at;
    if (event.type === "finished") building -= 1;
    const step = stepQueue(state, event, timing);
    state = step.state;
    if (step.effect.type === "wake") agenda.push(woke(event.at + step.effect.after));
    if (step.effect.type !== "build") continue;
    lastStart = event.at;
    building += 1;
    if (building > 1) overlaps += 1;
    agenda.push(finished(event.at + 200 + random() * 4000));
  }
}
