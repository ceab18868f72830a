import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { TIED_TO_US } from "../../studio/publishing/run-child.ts";
import { ROOT } from "./settings.ts";

/** A child that dies this often within a minute will not get better by another start. */
const MOST_RESTARTS = 5;
const MINUTE = 60_000;
/** In milliseconds, so that a child that dies at once does not keep a core busy. */
const RESTART_DELAY = 500;
/** How long a child may take to end before it is killed, in milliseconds. */
const GRACE = 8000;

/** What to run and whom to tell. */
export interface SupervisedProcess {
  /** e.g. `content lake`, for messages */
  name: string;
  /** absolute path */
  script: string;
  env: Record<string, string>;
  /** a line on either output stream */
  onLine: (line: string) => void;
  onMessage?: (message: unknown) => void;
  /** it died and was started again */
  onRestart: (reason: string) => void;
  /** it died before it was ready, or too often; what it said last */
  onGivenUp: (reason: string) => void;
}

/** A process that is kept running. */
export interface Supervisor {
  /** From now on it is started again when it dies. */
  markReady: () => void;
  /** Ends it and everything it started. */
  stop: () => Promise<void>;
}

/** Starts a process of ours and keeps it running until `stop`. */
export function supervise(request: SupervisedProcess): Supervisor {
  let isReady = false;
  let isStopping = false;
  let deaths: number[] = [];
  /** what the running child said last */
  let said: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let child = start();

  function start(): ChildProcess {
    const started = spawn(process.execPath, [...TIED_TO_US, request.script], {
      cwd: ROOT,
      env: { ...process.env, ...request.env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // A group of its own: Ctrl-C in the terminal reaches us only, and we end things in order.
      detached: true,
    });
    for (const stream of [started.stdout, started.stderr])
      if (stream)
        createInterface({ input: stream }).on("line", (line) => {
          said = [...said.slice(-19), line];
          request.onLine(line);
        });
    started.on("message", (message) => request.onMessage?.(message));
    started.once("close", (code, signal) => ended(started, signal ?? `exit code ${code}`));
    return started;
  }

  function ended(gone: ChildProcess, how: string): void {
    killGroup(gone);
    if (isStopping) return;
    if (!isReady) {
      request.onGivenUp(said.join("\n") || `The ${request.name} ended: ${how}.`);
      return;
    }
    const now = performance.now();
    deaths = [...deaths.filter((at) => now - at < MINUTE), now];
    if (deaths.length > MOST_RESTARTS) {
      request.onGivenUp(
        `The ${request.name} ended ${deaths.length} times within a minute (${said.at(-1) ?? how}).`,
      );
      return;
    }
    request.onRestart(`The ${request.name} ended (${how}) and is started again.`);
    timer = setTimeout(() => {
      said = [];
      child = start();
    }, RESTART_DELAY);
  }

  return {
    markReady: () => {
      isReady = true;
    },
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, "close");
      child.kill("SIGTERM");
      const killer = setTimeout(() => killGroup(child), GRACE);
      await closed;
      clearTimeout(killer);
    },
  };
}

/** Ends what is left of a process and of everything it started. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of the group runs any more, which is what we want.
  }
}
