/**
 * How fast the site is built and published: on the content we ship, and with 1,000 more offers.
 * Run with `npm run bench`, or `npm run bench -- --edits 5 --rounds 1` for a quick look.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { BENCH_DATA, type BenchWorld, openBenchWorld } from "./bench-world.ts";
import { addGeneratedServices } from "./generate-services.ts";
import { measureBuilds } from "./measure-builds.ts";
import { measureLatency } from "./measure-latency.ts";
import { percentile } from "./statistics.ts";

const { values: given } = parseArgs({
  options: {
    region: { type: "string", default: "landelijk" },
    rounds: { type: "string", default: "3" },
    edits: { type: "string", default: "20" },
  },
});
const amount = z.coerce.number().int().min(1);
const values = z.object({ region: z.string(), rounds: amount, edits: amount }).parse(given);
const COLUMNS = [
  "content",
  "pages",
  "release s",
  "pages/s",
  "astro alone s",
  "ratio",
  "peak MB",
  "edit p50 s",
  "edit p95 s",
];

/** One line of the table. */
async function measure(name: string, world: BenchWorld): Promise<string[]> {
  console.log(`Measuring ${name}: ${values.rounds} builds, ${values.edits} edits …`);
  const builds = await measureBuilds(world, values.region, values.rounds);
  const latency = await measureLatency(world, values.region, values.edits);
  return [
    name,
    String(builds.pages),
    builds.releaseSeconds.toFixed(1),
    (builds.pages / builds.releaseSeconds).toFixed(0),
    builds.astroSeconds.toFixed(1),
    (builds.releaseSeconds / builds.astroSeconds).toFixed(2),
    (builds.peakMemory / 1e6).toFixed(0),
    percentile(latency, 50).toFixed(1),
    percentile(latency, 95).toFixed(1),
  ];
}

const load = loadavg()[0] ?? 0;
const rows: string[][] = [];
const world = await openBenchWorld();
try {
  rows.push(await measure("as shipped", world));
  await addGeneratedServices(world.lake, 1000);
  rows.push(await measure("with 1,000 more offers", world));
} finally {
  await world.close();
}

const table = [
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load.toFixed(1)} at the start; variant ${values.region}, median of ${values.rounds} builds, ${values.edits} edits.`,
  "A release is astro build, search index, measuring and swap; the ratio is release to astro alone in the same run. An edit lasts from its publish to the first answer of the site that has it.",
  "",
  ...[COLUMNS, COLUMNS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
  "",
].join("\n");
const file = join(BENCH_DATA, "publishing.md");
writeFileSync(file, table);
console.log(`\n${table}\nWritten to ${file}`);
