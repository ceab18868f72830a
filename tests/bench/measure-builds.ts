import { rm } from "node:fs/promises";
import { join } from "node:path";
import { astroBin } from "../../studio/publishing/build-release.ts";
import { buildVariant } from "../../studio/publishing/build-variant.ts";
import { contentEnvironment } from "../../studio/publishing/content-source.ts";
import { runChild } from "../../studio/publishing/run-child.ts";
import { type BenchWorld, ROOT } from "./bench-world.ts";
import { median } from "./statistics.ts";

/** How long building takes, side by side in the same run so that the machine's mood cancels out. */
export interface BuildNumbers {
  pages: number;
  bytes: number;
  /** median of a release: pages, search index, measuring and swap */
  releaseSeconds: number;
  /** median of `astro build` alone */
  astroSeconds: number;
  /** of the process of `astro build`, the highest of all rounds, in bytes */
  peakMemory: number;
}

/**
 * Builds a variant a number of times, as a release and with Astro alone in turns.
 *
 * @param rounds how many of each
 */
export async function measureBuilds(
  world: BenchWorld,
  region: string,
  rounds: number,
): Promise<BuildNumbers> {
  const releases: number[] = [];
  const plain: number[] = [];
  const numbers = { pages: 0, bytes: 0, peakMemory: 0 };
  for (let round = 0; round < rounds; round++) {
    plain.push(await timeAstro(world, region));
    const result = await buildVariant({
      root: ROOT,
      distDir: world.distDir,
      variant: { region, siteUrl: "http://localhost:4321" },
      examples: true,
      source: world.source,
      signal: new AbortController().signal,
    });
    if (!result.ok) throw new Error(`The build failed: ${result.message}\n${result.log}`);
    releases.push(result.release.seconds);
    numbers.pages = result.release.pages;
    numbers.bytes = result.release.bytes;
    numbers.peakMemory = Math.max(numbers.peakMemory, result.peakMemory);
  }
  return { ...numbers, releaseSeconds: median(releases), astroSeconds: median(plain) };
}

/** Seconds of a plain `astro build` of the same content. */
async function timeAstro(world: BenchWorld, region: string): Promise<number> {
  const outDir = join(world.distDir, "plain");
  const started = performance.now();
  const { code, log } = await runChild({
    script: astroBin(ROOT),
    args: ["build"],
    cwd: ROOT,
    env: {
      ...process.env,
      ...contentEnvironment(world.source),
      NODE_ENV: "production",
      DIGIPLEIN_REGION: region,
      DIGIPLEIN_OUT_DIR: outDir,
      DIGIPLEIN_EXAMPLES: "1",
    },
    signal: new AbortController().signal,
  });
  if (code !== 0) throw new Error(`astro build failed:\n${log}`);
  const seconds = (performance.now() - started) / 1000;
  await rm(outDir, { recursive: true });
  return seconds;
}
