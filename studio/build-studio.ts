import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buildHandbook } from "./handbook/build-handbook.ts";
import { keepBuilt } from "./keep-built.ts";
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
  "studio/badges",
  "studio/components",
  "studio/handbook",
  "studio/people",
  "studio/session",
  "studio/icons",
  "studio/paste",
  "studio/static",
  "studio/streams",
  "studio/preview",
  "studio/structure",
  "studio/welcome",
];
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
 * Builds the Studio, unless `outDir` holds the build of exactly these sources.
 *
 * @returns whether it had to be built
 * @throws SettingsError with the build's last lines when it fails
 */
export async function buildStudio({ outDir, log, signal }: StudioBuild): Promise<boolean> {
  const { SANITY_STUDIO_PROJECT_ID = "", SANITY_STUDIO_DATASET = "" } = process.env;
  const settings = { SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET };
  const build = async (freshDir: string) => {
    const { code, log: output } = await runChild({
      script: SANITY,
      args: ["build", freshDir, "--yes"],
      cwd: join(ROOT, "studio"),
      env: { ...process.env, NODE_ENV: "production", ...settings },
      signal: signal ?? new AbortController().signal,
      onLine: log,
    });
    if (code !== 0)
      throw new SettingsError(`The Studio could not be built:\n${output.trim().slice(-2000)}`);
    await buildHandbook(join(freshDir, "handleiding"));
  };
  return keepBuilt({
    outDir,
    fingerprint: await fingerprintOfFiles(ROOT, SOURCES, settings),
    build,
  });
}
