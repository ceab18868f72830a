import {
  IDLE,
  PUBLISH_TIMING,
  type QueueEvent,
  type QueueTiming,
  stepQueue,
} from "./build-queue.ts";

/** A queue with a clock: ask as often as you like, builds never overlap and none is lost. */
export interface BuildRunner {
  /** Asks for a build; several within the quiet time become one. */
  request(): void;
  /** Whether a build was asked for that the running one may not contain. */
  isStale(): boolean;
  /** Takes no more requests and resolves when the running build has ended. */
  stop(): Promise<void>;
}

/**
 * Drives the build queue with real timers.
 *
 * @param build does one build; reports its own failures. What it throws goes to `onError` and the
 *   queue goes on, because a publisher that stops building is worse than one failed build.
 * @param onError told of what `build` threw
 * @param timing how long to wait for more requests
 */
export function createBuildRunner(
  build: () => Promise<void>,
  onError: (error: unknown) => void,
  timing: QueueTiming = PUBLISH_TIMING,
): BuildRunner {
  let state = IDLE;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  function send(event: QueueEvent): void {
    if (stopped) return;
    const step = stepQueue(state, event, timing);
    state = step.state;
    if (step.effect.type === "wake") timer = setTimeout(wake, step.effect.after);
    if (step.effect.type === "build") running = run();
  }
  const wake = () => send({ type: "woke", at: performance.now() });
  async function run(): Promise<void> {
    try {
      await build();
    } catch (error) {
      onError(error);
    }
    send({ type: "finished", at: performance.now() });
  }

  return {
    request: () => send({ type: "requested", at: performance.now() }),
    isStale: () => state.phase === "building" && state.again,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
