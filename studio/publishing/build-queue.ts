/**
 * When to build: a pure state machine, so that every order of events can be tested without a
 * clock or a build. `build-runner.ts` drives it with real timers.
 */

/** All in milliseconds. */
export interface QueueTiming {
  /** a build starts after this long without a new request … */
  quiet: number;
  /** … but never later than this after the first one */
  maxWait: number;
}

/** How the publisher waits: short enough to feel live, long enough to bundle a burst. */
export const PUBLISH_TIMING: QueueTiming = { quiet: 500, maxWait: 5000 };

/** Where the queue stands. `again`: something was asked for that the running build may miss. */
export type QueueState =
  | { phase: "idle" }
  | { phase: "waiting"; first: number; last: number }
  | { phase: "building"; again: boolean };

/** `at` is in milliseconds of any steady clock. */
export type QueueEvent =
  | { type: "requested"; at: number }
  | { type: "woke"; at: number }
  | { type: "finished"; at: number };

/** What the driver must do now: start a build, or send `woke` after some milliseconds. */
export type QueueEffect = { type: "build" } | { type: "wake"; after: number } | { type: "none" };

/** The state of a queue that nobody asked anything of. */
export const IDLE: QueueState = { phase: "idle" };

const NOTHING: QueueEffect = { type: "none" };

/**
 * One step of the queue.
 *
 * @param state where it stood
 * @param event what happened
 * @param timing how long to wait
 * @returns the new state and the one thing to do
 */
export function stepQueue(
  state: QueueState,
  event: QueueEvent,
  timing: QueueTiming = PUBLISH_TIMING,
): { state: QueueState; effect: QueueEffect } {
  switch (event.type) {
    case "requested":
      return request(state, event.at, timing);
    case "woke":
      return wake(state, event.at, timing);
    case "finished":
      return finish(state, event.at, timing);
  }
}

function request(state: QueueState, at: number, timing: QueueTiming) {
  if (state.phase === "building")
    return { state: { phase: "building", again: true } as const, effect: NOTHING };
  if (state.phase === "waiting") return { state: { ...state, last: at }, effect: NOTHING };
  return startWaiting(at, timing);
}

function wake(state: QueueState, at: number, timing: QueueTiming) {
  if (state.phase !== "waiting") return { state, effect: NOTHING };
  const due = Math.min(state.last + timing.quiet, state.first + timing.maxWait);
  if (at >= due)
    return {
      state: { phase: "building", again: false } as const,
      effect: { type: "build" } as const,
    };
  return { state, effect: { type: "wake", after: due - at } as const };
}

function finish(state: QueueState, at: number, timing: QueueTiming) {
  if (state.phase !== "building") return { state, effect: NOTHING };
  return state.again ? startWaiting(at, timing) : { state: IDLE, effect: NOTHING };
}

function startWaiting(at: number, timing: QueueTiming) {
  const after = Math.min(timing.quiet, timing.maxWait);
  return {
    state: { phase: "waiting", first: at, last: at } as const,
    effect: { type: "wake", after } as const,
  };
}
