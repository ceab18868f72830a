/**
 * How long a build takes to parse and check 20,000 offers, and what memory that costs: the real
 * `parseContent` beside the least that any build must do with the same answer, `JSON.parse`.
 * Run with `npm run bench`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { contentTypes, parseContent, type RawContent } from "@digiplein/content-schema/site";
import { flatten } from "../../content-schema/fields/validation.ts";
import { kiesServices } from "../../content-schema/fixtures/kies.ts";
import { BENCH_DATA, ROOT } from "./bench-world.ts";
import { median } from "./statistics.ts";

const OFFERS = 20_000;
const ROUNDS = 5;

/** What the content query of a type answers for the content we ship. */
function shipped(type: string): unknown[] {
  const file = join(ROOT, "studio", "dataset", `${type}.ndjson`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => flatten(JSON.parse(line)));
}

/** The six real variants of KIES again and again, each in a gemeente and of an organization we ship. */
function generated(municipalities: string[], organization: string): unknown[] {
  return Array.from({ length: OFFERS }, (_, index) => ({
    ...(flatten(kiesServices[index % kiesServices.length]) as object),
    _id: `service-voorbeeld-${index}`,
    slug: `voorbeeld-${index}`,
    name: `Voorbeeld: aanbod ${index}`,
    organization,
    intervention: undefined,
    phases: [],
    themes: [],
    places: [],
    ownerRegion: undefined,
    coverage: {
      _type: "coverage",
      scope: "municipalities",
      regions: [],
      municipalities: [municipalities[index % municipalities.length]],
      postcodes: [],
    },
  }));
}

const idsOf = (documents: unknown[]) => documents.map((one) => (one as { _id: string })._id);

const raw = Object.fromEntries(contentTypes.map((type) => [type, shipped(type)])) as RawContent;
const [organization = ""] = idsOf(raw.organization);
raw.service.push(...generated(idsOf(raw.municipality), organization));
const answer = JSON.stringify(raw);

/** Milliseconds that a task takes. */
function time(task: () => unknown): number {
  const started = performance.now();
  task();
  return performance.now() - started;
}

const variant = { regionId: "landelijk", includeExamples: true } as const;
const reading: number[] = [];
const parsing: number[] = [];
let heap = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  let content: RawContent | undefined;
  reading.push(
    time(() => {
      content = JSON.parse(answer);
    }),
  );
  if (content === undefined) throw new Error("There is no content to parse.");
  const input = content;
  const before = process.memoryUsage().heapUsed;
  let parsed: ReturnType<typeof parseContent> | undefined;
  parsing.push(
    time(() => {
      parsed = parseContent(input, variant);
    }),
  );
  heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  const shown = parsed?.content?.all.service.length ?? 0;
  if (shown < OFFERS)
    throw new Error(
      `Only ${shown} of ${OFFERS} offers came through: ${JSON.stringify(parsed?.problems.slice(0, 3))}`,
    );
}

const seconds = (values: number[]) => (median(values) / 1000).toFixed(2);
const table = [
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${(loadavg()[0] ?? 0).toFixed(1)}; ${OFFERS} offers, ${(answer.length / 1e6).toFixed(1)} MB of JSON, median of ${ROUNDS} rounds.`,
  "",
  "| JSON.parse s | parseContent s | ratio | offers/s | heap MB | peak RSS MB |",
  "| --- | --- | --- | --- | --- | --- |",
  `| ${seconds(reading)} | ${seconds(parsing)} | ${(median(parsing) / median(reading)).toFixed(1)} | ${Math.round(OFFERS / (median(parsing) / 1000))} | ${(heap / 1e6).toFixed(0)} | ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} |`,
  "",
].join("\n");
mkdirSync(BENCH_DATA, { recursive: true });
const file = join(BENCH_DATA, "parsing.md");
writeFileSync(file, table);
console.log(`\n${table}\nWritten to ${file}`);
