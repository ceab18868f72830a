import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buildHandbook } from "./handbook/build-handbook.ts";
import { fingerprintOfFiles } from "./publishing/fingerprints.ts";
import { runChild } from "./publishing/run-child.ts";
import { SettingsError } from "./publishing/settings-error.ts";

const ROOT = join(import.meta.dirname, "..");
/** The command `sanity`. */
const SANITY = join(
  dirname(createRequire(import.meta.url).resolve("@sanity/cli/package.json")),
  "bin",
  "run.js",
);
/** Where the built Studio is: made from our own code, so it is the same for every lake. */
export const STUDIO_DIR = join(ROOT, "studio", "dist", "current");
/** What decides how the Studio looks and works. Paths from the project's root. */
const SOURCES = [
  "package-lock.json",
  "content-schema",
  "docs/handleiding",
  "studio/package.json",
  "studio/sanity.config.ts",
  "studio/sanity.cli.ts",
  "studio/_document.js",
  "studio/backend.ts",
  "studio/dutch",
  "studio/without-foreign-fonts.ts",
  "studio/actions",
  "studio/components",
  "studio/handbook",
  "studio/people",
  "studio/session",
  "studio/icons",
  "studio/paste",
  "studio/static",
  "studio/streams",
  "studio/structure",
  "studio/welcome",
];
/** Its presence says that the build beside it is whole. */
const FINGERPRINT = ".fingerprint";
/** Between the name of `outDir` and the process that builds the next one. */
const LEFTOVER = ".next-";

/** How to build the Studio. */
export interface StudioBuild {
  /** Absolute path of the folder to write; what was there stays until the new one is whole. */
  outDir: string;
  /** Takes the build's own lines. */
  log: (line: string) => void;
  /** Ends the build. */
  signal?: AbortSignal;
}

/**
 * Builds the Studio, unless `outDir` holds the build of exactly these sources. Two processes may do
 * so at the same time: the last one wins, whole.
 *
 * @returns whether it had to be built
 * @throws SettingsError with the build's last lines when it fails
 */
export async function buildStudio({ outDir, log, signal }: StudioBuild): Promise<boolean> {
  const { SANITY_STUDIO_PROJECT_ID = "", SANITY_STUDIO_DATASET = "" } = process.env;
  const settings = { SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET };
  const fingerprint = await fingerprintOfFiles(ROOT, SOURCES, settings);
  const built = await readFile(join(outDir, FINGERPRINT), "utf8").catch(() => "");
  if (built === fingerprint) return false;

  await mkdir(dirname(outDir), { recursive: true });
  await removeLeftovers(outDir);
  const fresh = `${outDir}${LEFTOVER}${process.pid}`;
  const { code, log: output } = await runChild({
    script: SANITY,
    args: ["build", fresh, "--yes"],
    cwd: join(ROOT, "studio"),
    env: { ...process.env, NODE_ENV: "production", ...settings },
    signal: signal ?? new AbortController().signal,
    onLine: log,
  });
  if (code !== 0)
    throw new SettingsError(`The Studio could not be built:\n${output.trim().slice(-2000)}`);
  await buildHandbook(join(fresh, "handleiding"));
  await writeFile(join(fresh, FINGERPRINT), fingerprint);
  await swap(fresh, outDir);
  return true;
}

/** Puts the new build in place. There may be no Studio for a moment; there never is half of one. */
async function swap(fresh: string, outDir: string, attempts = 3): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  try {
    await rename(fresh, outDir);
  } catch (error) {
    // Another process put its build there in between.
    if (attempts === 1) throw error;
    await swap(fresh, outDir, attempts - 1);
  }
}

/** Removes what builds left behind that were killed. */
async function removeLeftovers(outDir: string): Promise<void> {
  for (const name of await readdir(dirname(outDir))) {
    const [, pid] = name.split(LEFTOVER);
    if (pid && !isRunning(Number(pid)))
      await rm(join(dirname(outDir), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
