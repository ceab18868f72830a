/**
 * What the finder costs a visitor, at 1,000 and 10,000 offers, and with `--all` at 100,000: bytes and
 * time from opening the page to the first filtered result of the largest gemeente, in a browser on a
 * slow telephone. Beside it, on the same offers in the same run: plain Pagefind filtering and one
 * MiniSearch index of everything. Run with `npm run bench -- finder`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { AddressInfo, Socket } from "node:net";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { sliceOf } from "../../site/lib/finder/slice.ts";
import { buildVariant } from "../../studio/publishing/build-variant.ts";
import { createReleaseServer } from "../../studio/publishing/release-server.ts";
import { BROWSER } from "../support/browser-options.ts";
import { BENCH_DATA, openBenchWorld, ROOT } from "./bench-world.ts";
import { type Country, countryOf } from "./finder-offers.ts";
import { indexWithMiniSearch, indexWithPagefind, writeRivalPages } from "./finder-rivals.ts";
import { type FirstResult, measureFirstResult, SLOW } from "./measure-finder.ts";

const GEMEENTE = "goes";
const COLUMNS =
  "offers,way,index s,first result s,kB,heap MB,one more choice ms,time ratio,bytes ratio".split(
    ",",
  );

const { values: options } = parseArgs({
  options: { all: { type: "boolean", default: false }, rounds: { type: "string", default: "3" } },
});
const rounds = Number(options.rounds);
const counts = [1000, 10_000, ...(options.all ? [100_000] : [])];

const world = await openBenchWorld();
const variant = { region: "zeeland", siteUrl: "http://localhost:4321" };
const result = await buildVariant({
  root: ROOT,
  distDir: world.distDir,
  variant,
  examples: true,
  source: world.source,
  signal: new AbortController().signal,
});
if (!result.ok) throw new Error(`The build failed: ${result.message}\n${result.log}`);
const releases = join(world.distDir, variant.region);
const release = join(releases, "current");
await writeRivalPages(release);

const server = createReleaseServer(releases);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const sockets: Socket[] = [];
server.on("connection", (socket) => sockets.push(socket));
const browser = await chromium.launch(BROWSER.launchOptions);
const telephone = {
  browser,
  bytesSent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
};

/** The two files that the finder reads for a gemeente. */
async function writeSlices({ national, local }: Country): Promise<number> {
  const started = performance.now();
  const offers = local.get(GEMEENTE) ?? [];
  const files = [
    { slug: GEMEENTE, name: "Goes", offers },
    { slug: "landelijk", name: "", offers: national },
  ];
  for (const { slug, ...slice } of files)
    await writeFile(join(release, "hulp", "kaart", `${slug}.json`), JSON.stringify(sliceOf(slice)));
  return (performance.now() - started) / 1000;
}

/** One line of the table; the ratios are to the finder's line. */
function line(offers: number, way: string, index: number, one: FirstResult, ours: FirstResult) {
  const ratio = (pick: (result: FirstResult) => number) => (pick(one) / pick(ours)).toFixed(1);
  return [
    offers.toLocaleString("en"),
    way,
    index.toFixed(1),
    one.seconds.toFixed(2),
    one.kilobytes.toFixed(0),
    one.more?.heapMegabytes.toFixed(1) ?? "",
    one.more?.clickMs.toFixed(0) ?? "",
    ratio(({ seconds }) => seconds),
    ratio(({ kilobytes }) => kilobytes),
  ];
}

async function measure(offers: number): Promise<string[][]> {
  console.log(`Measuring ${offers} offers …`);
  const country = countryOf(offers, GEMEENTE);
  const sliced = await writeSlices(country);
  const ours = await measureFirstResult(
    telephone,
    `${site}/hulp/#gemeente=${GEMEENTE}&kosten=gratis`,
    rounds,
    "[data-facet=audience] input",
  );
  const found = await indexWithPagefind(country, release);
  const pagefind = await measureFirstResult(telephone, `${site}/pagefind.html`, rounds);
  const made = await indexWithMiniSearch(country, release);
  const minisearch = await measureFirstResult(telephone, `${site}/minisearch.html`, 1);
  return [
    line(offers, "finder", sliced, ours, ours),
    line(offers, "Pagefind", found, pagefind, ours),
    line(offers, "MiniSearch, whole index", made, minisearch, ours),
  ];
}

try {
  const load = loadavg()[0] ?? 0;
  const rows: string[][] = [];
  for (const count of counts) rows.push(...(await measure(count)));
  const table = [
    `Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load.toFixed(1)} at the start; processor ${SLOW.slowdown} times slower, ${SLOW.latency} ms per request, ${SLOW.kilobitsPerSecond / 1000} Mbit/s; median of ${rounds} visits with nothing in the cache (MiniSearch one).`,
    "",
    ...[COLUMNS, COLUMNS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
  mkdirSync(BENCH_DATA, { recursive: true });
  writeFileSync(join(BENCH_DATA, "finder.md"), table);
  console.log(`\n${table}`);
} finally {
  await browser.close();
  server.close();
  await world.close();
}
