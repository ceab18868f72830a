import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The line that the process prints when it takes requests. */
const readyLine = z.object({ ready: z.literal(true), url: z.url(), documents: z.number() });

/** The lake as its own process, as it runs in earnest. */
export interface LakeProcess {
  url: string;
  documents: number;
  child: ChildProcess;
  /** Resolves with the exit code, or the signal that ended it. */
  exited: Promise<number | NodeJS.Signals | null>;
}

/** What a process that would not start left behind. */
export class LakeProcessFailed extends Error {
  readonly exitCode: number | null;
  readonly stderr: string;

  constructor(exitCode: number | null, stderr: string) {
    super(`The lake ended with ${exitCode}: ${stderr}`);
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/**
 * Starts the lake's process and waits until it is ready.
 * @param environment its settings, e.g. `DIGIPLEIN_DATA`
 * @throws LakeProcessFailed when it ends instead
 */
export async function startLakeProcess(environment: Record<string, string>): Promise<LakeProcess> {
  const env = { PATH: process.env.PATH ?? "", DIGIPLEIN_LAKE_PORT: "0", ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    child.once("close", (code) => reject(new LakeProcessFailed(code, stderr)));
  });
  const { url, documents } = readyLine.parse(JSON.parse(await firstLine));
  return { url, documents, child, exited };
}
