import { type ChildProcess, spawn } from "node:child_process";
import { z } from "zod";

const END_WITH_PARENT = new URL("./end-with-parent.ts", import.meta.url).href;
const peakMemorySchema = z.object({ peakMemory: z.number().nonnegative() });

/** How a child process ended. */
export interface ChildResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** the last lines of what it printed, at most 16 kB, without colour codes */
  log: string;
  /** in bytes; 0 when it was killed before it could tell */
  peakMemory: number;
}

/** What to run with our own Node. */
export interface ChildRequest {
  /** absolute path of the script */
  script: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** ends the child */
  signal: AbortSignal;
  /** called with every line it prints */
  onLine?: ((line: string) => void) | undefined;
}

/** `--import` arguments that tie a child's life to ours; see end-with-parent.ts. */
export const TIED_TO_US = ["--import", END_WITH_PARENT];

/**
 * Runs a script in a child that never outlives us, and collects what it prints.
 *
 * @returns how it ended; never rejects, also not when it could not be started
 */
export function runChild(request: ChildRequest): Promise<ChildResult> {
  const child = spawn(process.execPath, [...TIED_TO_US, request.script, ...request.args], {
    cwd: request.cwd,
    env: { ...request.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    signal: request.signal,
  });
  let peakMemory = 0;
  child.on("message", (message) => {
    const parsed = peakMemorySchema.safeParse(message);
    if (parsed.success) peakMemory = parsed.data.peakMemory;
  });
  const log = collectLog(child, request.onLine);
  return new Promise((resolve) => {
    child.once("error", (error) => {
      if (child.pid === undefined)
        resolve({ code: null, signal: null, log: String(error), peakMemory });
    });
    child.once("close", (code, signal) => resolve({ code, signal, log: log(), peakMemory }));
  });
}

/** Keeps the last 16 kB of both output streams. */
function collectLog(child: ChildProcess, onLine: ((line: string) => void) | undefined) {
  let log = "";
  let rest = "";
  const take = (chunk: string) => {
    log = (log + chunk).slice(-16_384);
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", take);
  return () => log;
}
