import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "@digiplein/content-schema/site";
import type { Day } from "@digiplein/content-schema/time";
import { readBuildReport } from "./build-report.ts";
import { explainFailure } from "./explain-failure.ts";
import { indexSearch } from "./index-search.ts";
import { measureRelease } from "./measure-release.ts";
import type { Release } from "./release.ts";
import type { ReleaseStore, UnfinishedRelease } from "./release-store.ts";
import { type ChildResult, runChild } from "./run-child.ts";

/** A build that takes longer hangs; the largest site we build takes seconds. In milliseconds. */
const LONGEST_BUILD = 15 * 60_000;

/** The steps of a build, in order, for progress lines. */
export type BuildStep = "rendering" | "indexing" | "swapping";

/** What to build and where. */
export interface BuildRequest {
  /** absolute path of the project */
  root: string;
  region: string;
  store: ReleaseStore;
  /** environment that tells the site where its content is, see content-source.ts */
  contentEnvironment: Record<string, string>;
  /** include the documents that are marked as an example */
  examples: boolean;
  contentFingerprint: string;
  codeFingerprint: string;
  /** asked before the build starts, so that midnight during it is not missed */
  day: Day;
  /** ends the build early */
  signal: AbortSignal;
  onStep?: (step: BuildStep) => void;
}

/** A live release, or why the last one stayed. */
export type BuildResult =
  | { ok: true; release: Release; warnings: Problem[]; peakMemory: number }
  | { ok: false; problems: Problem[]; warnings: Problem[]; message: string; log: string };

/**
 * Builds one variant in a fresh folder, indexes it for search and makes it live. When anything
 * goes wrong, a full disk included, the live release stays as it was and the result says why.
 */
export async function buildRelease(request: BuildRequest): Promise<BuildResult> {
  const started = performance.now();
  try {
    const unfinished = await request.store.begin();
    try {
      return await buildInto(unfinished, request, started);
    } finally {
      // After a success the folder has been renamed and there is nothing to remove.
      await request.store.discard(unfinished);
    }
  } catch (error) {
    const log = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: false, problems: [], warnings: [], message: explainFailure(log, null), log };
  }
}

async function buildInto(
  unfinished: UnfinishedRelease,
  request: BuildRequest,
  started: number,
): Promise<BuildResult> {
  request.onStep?.("rendering");
  const reportPath = join(
    unfinished.directory,
    "..",
    `.building-report-${unfinished.stamp}.${process.pid}`,
  );
  const child = await renderPages(unfinished, reportPath, request);
  const report = await readBuildReport(reportPath);
  await rm(reportPath, { force: true });
  if (child.code !== 0)
    return {
      ok: false,
      problems: report?.problems ?? [],
      warnings: report?.warnings ?? [],
      message: explainFailure(child.log, report),
      log: withoutPageLines(child.log),
    };

  request.onStep?.("indexing");
  await indexSearch(unfinished.directory);
  const release: Release = {
    region: request.region,
    stamp: unfinished.stamp,
    builtAt: new Date().toISOString(),
    day: request.day,
    contentFingerprint: request.contentFingerprint,
    codeFingerprint: request.codeFingerprint,
    ...(await measureRelease(unfinished.directory)),
    seconds: secondsSince(started),
  };
  request.onStep?.("swapping");
  await request.store.finish(unfinished, release);
  return { ok: true, release, warnings: report?.warnings ?? [], peakMemory: child.peakMemory };
}

/** Runs `astro build` with the environment that site and publisher agreed on. */
function renderPages(
  unfinished: UnfinishedRelease,
  reportPath: string,
  request: BuildRequest,
): Promise<ChildResult> {
  return runChild({
    script: astroBin(request.root),
    args: ["build"],
    cwd: request.root,
    env: {
      ...process.env,
      ...request.contentEnvironment,
      ASTRO_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      DIGIPLEIN_REGION: request.region,
      DIGIPLEIN_OUT_DIR: unfinished.directory,
      DIGIPLEIN_EXAMPLES: request.examples ? "1" : "0",
      DIGIPLEIN_REPORT: reportPath,
    },
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(LONGEST_BUILD)]),
  });
}

/** Absolute path of Astro's command. */
export function astroBin(root: string): string {
  return join(root, "node_modules", "astro", "bin", "astro.mjs");
}

/** A log without the line that Astro prints for each page; what went wrong is between them. */
function withoutPageLines(log: string): string {
  return log.replaceAll(/^.*[├└]─ .*\(\+\d+m?s\) *\n/gm, "");
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}
