import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { TIED_TO_US } from "../../studio/publishing/run-child.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** The first start builds the Studio and every variant, on two slow cores. In milliseconds. */
const LONGEST_START = 5 * 60_000;

/** How a test wants `npm start` to run. */
export interface DigipleinRequest {
  regions: string[];
  /** absolute path: lake, accounts, assets */
  dataDir: string;
  /** absolute path: releases */
  distDir: string;
  lakePort: number;
  /** of the first region; the next one listens one higher */
  sitePort: number;
  env?: Record<string, string>;
}

/** A running DigiPlein, started as a newcomer starts it. */
export interface Digiplein {
  /** e.g. `http://localhost:4421/` */
  siteUrl: string;
  /** e.g. `http://localhost:4420/studio/` */
  studioUrl: string;
  /** The one-time links that the terminal showed: role → URL. */
  setupLinks: Record<string, string>;
  /** Everything the terminal showed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts the supervisor as `npm start` does, without the install; it ends when the test run does. */
function launch(request: DigipleinRequest): ChildProcess {
  return spawn(
    process.execPath,
    [
      ...TIED_TO_US,
      join(ROOT, "scripts", "serve-digiplein.ts"),
      "--region",
      request.regions.join(","),
    ],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        DIGIPLEIN_DATA: request.dataDir,
        DIGIPLEIN_DIST: request.distDir,
        DIGIPLEIN_LAKE_PORT: String(request.lakePort),
        DIGIPLEIN_SITE_PORT: String(request.sitePort),
        ...request.env,
      },
    },
  );
}

/**
 * Runs `npm start` and waits until its closing block is on the screen.
 *
 * @throws Error with everything it printed, when it ends or takes too long before that
 */
export async function startDigiplein(request: DigipleinRequest): Promise<Digiplein> {
  const child = launch(request);
  let output = "";
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`npm start took too long:\n${output}`)),
      LONGEST_START,
    );
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes("Ctrl-C stops everything")) {
          clearTimeout(timer);
          resolve();
        }
      });
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`npm start ended with code ${code}:\n${output}`));
    });
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGINT");
    await ended;
  };
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  const links = [...output.matchAll(/^ {4}(\S.*?) +(http\S+code=\S+)$/gm)];
  return {
    siteUrl: /Site +(http\S+)/.exec(output)?.[1] ?? "",
    studioUrl: /Studio +(http\S+)/.exec(output)?.[1] ?? "",
    setupLinks: Object.fromEntries(links.map(([, label, url]) => [label, url])),
    output: () => output,
    stop,
  };
}
