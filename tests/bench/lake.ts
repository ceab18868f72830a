/**
 * The content lake with 20,000 documents: import, queries, the Studio's list and search, 50 listeners,
 * memory; beside what there is without it, in the same run: groq-js over a plain array, and SQLite read
 * anew for each query. Run with `npm run bench -- lake`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { startLakeProcess } from "../../studio/content-lake/contract/lake-process.ts";
import { plainGroq } from "../../studio/content-lake/query/plain-groq.ts";
import { type LakeServer, startLakeServer } from "../../studio/content-lake/server.ts";
import { BENCH_DATA, EDITOR } from "./bench-world.ts";
import { measureListeners } from "./measure-listeners.ts";
import { median } from "./statistics.ts";

const DOCUMENTS = 20_000;
const BATCH = 100;
const ROUNDS = 7;
const TYPES = ["service", "article", "organization", "event", "term"];
const WORDS = "ouders kinderen scheiding gesprek mediator gemeente hulp wijkteam afspraak verdriet";

/** A made-up document of about 2.5 kB, as an editor would have made one. */
function documentOf(index: number) {
  const words = WORDS.split(" ");
  const text = Array.from({ length: 40 }, (_, n) => words[(index * 7 + n * 3) % words.length]);
  return {
    _id: `bench-${String(index).padStart(6, "0")}`,
    _type: TYPES[index % TYPES.length] ?? "term",
    title: `Voorbeeld ${index}: ${text.slice(0, 3).join(" ")}`,
    slug: { _type: "slug", current: `voorbeeld-${index}` },
    body: Array.from({ length: 5 }, (_, n) => ({
      _type: "block",
      _key: `b${n}`,
      children: [{ _type: "span", _key: "s", text: text.join(" "), marks: [] }],
      markDefs: [],
    })),
  };
}

const QUERIES: [name: string, query: string, params: Record<string, unknown>][] = [
  ["by id", "*[_id == $id][0]", { id: "bench-012345" }],
  ["by type, ten of them", "*[_type == $type][0...10]{_id, title}", { type: "service" }],
  [
    "the Studio's list: a type, newest first",
    "*[_type == $type] | order(_updatedAt desc)[0...101]{_id, _type, title, _updatedAt}",
    { type: "service" },
  ],
  ["a title, all types", "*[title match $word]{_id}[0...20]", { word: "12345*" }],
  [
    "full text, as the Studio searches",
    "*[_type in $types] | score(boost(title match text::query($word), 10), @ match text::query($word)) | order(_score desc)[_score > 0][0...50]{_id}",
    { types: TYPES, word: "verdriet*" },
  ],
];

/** Milliseconds of the processor, which neighbours on the machine do not change. */
async function workOf(task: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

async function times(task: () => Promise<unknown>, rounds = ROUNDS): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await workOf(task));
  return median(taken);
}

async function importAll({ lake }: LakeServer): Promise<number> {
  const started = performance.now();
  for (let from = 0; from < DOCUMENTS; from += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, n) => ({ create: documentOf(from + n) }));
    await lake.mutate(batch, { actor: EDITOR });
  }
  return (performance.now() - started) / 1000;
}

/** Every document out of the file, for each query: what a lake without memory would do first. */
function readAll(file: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("SELECT content FROM documents").all();
  database.close();
  return rows.map(({ content }) => JSON.parse(String(content)));
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
/** The clock of the processor is not finer than a tenth. */
const ratio = (theirs: number, ours: number) => `${(theirs / Math.max(0.1, ours)).toFixed(0)}×`;

/** Megabytes that the lake's own process takes, once it has searched everything. */
async function memoryOf(dataDir: string): Promise<number> {
  const child = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
  const { maintenance } = JSON.parse(readFileSync(join(dataDir, "tokens.json"), "utf8"));
  for (const [, query, params] of QUERIES) {
    const body = JSON.stringify({ query, params });
    const headers = { authorization: `Bearer ${maintenance}` };
    const answer = await fetch(`${child.url}/v1/data/query/production`, {
      method: "POST",
      headers,
      body,
    });
    await answer.arrayBuffer();
  }
  const status = readFileSync(`/proc/${child.child.pid}/status`, "utf8");
  child.child.kill("SIGTERM");
  await child.exited;
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000;
}

mkdirSync(BENCH_DATA, { recursive: true });
const directory = mkdtempSync(join(BENCH_DATA, "lake-"));
let server = await startLakeServer({ dataDir: directory, port: 0, host: "127.0.0.1" });
try {
  const seconds = await importAll(server);
  const copy = join(directory, "copy.sqlite");
  await server.lake.backUp(copy);
  await server.close();
  const memory = await memoryOf(directory);
  const opened = await workOf(async () => {
    server = await startLakeServer({ dataDir: directory, port: 0, host: "127.0.0.1" });
  });
  const { lake } = server;
  const plain = readAll(copy);
  const rows: string[][] = [];
  for (const [name, query, params] of QUERIES) {
    const request = { query, params, perspective: ["raw"], actor: EDITOR };
    const cold = await workOf(() => lake.query(request));
    const warm = await times(() => lake.query(request));
    // groq-js cannot evaluate text::query; as plain `match` over the titles it does less than we do.
    const theirs = query.replaceAll("text::query($word)", "$word").replace(", @ match $word", "");
    const array = await times(() => plainGroq(theirs, params, plain), 3);
    const file = await times(() => plainGroq(theirs, params, readAll(copy)), 3);
    rows.push([
      name,
      ms(cold),
      ms(warm),
      ms(array),
      ms(file),
      ratio(array, warm),
      ratio(file, warm),
    ]);
  }
  const commit = await times(
    () => lake.mutate([{ patch: { id: "bench-000001", set: { n: 1 } } }], { actor: EDITOR }),
    30,
  );
  const heard = await measureListeners(server, 50, 60);
  const columns = ["query", "first ms", "again ms", "array ms", "SQLite ms", "array", "SQLite"];
  const table = [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${(loadavg()[0] ?? 0).toFixed(1)}; ${DOCUMENTS} documents, ${(JSON.stringify(plain).length / 1e6).toFixed(0)} MB of JSON.`,
    `Import ${seconds.toFixed(1)} s (${(DOCUMENTS / seconds).toFixed(0)} documents/s, ${BATCH} a transaction, each on the disk); opening, with the look at every row, ${(opened / 1000).toFixed(1)} s of work; a patch ${ms(commit)} ms of work.`,
    `50 listeners over HTTP, 60 edits: the last of them heard after p50 ${ms(heard.p50)} ms, p95 ${ms(heard.p95)} ms, from sending the edit.`,
    `The process of the lake takes ${memory.toFixed(0)} MB after these queries.`,
    "Queries in milliseconds of the processor. “array” is groq-js over the same documents in an array, “SQLite” the same with every document read and parsed for the query; the last two columns say how many times longer they take.",
    "",
    ...[columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
  const file = join(BENCH_DATA, "lake.md");
  writeFileSync(file, table);
  console.log(`\n${table}\nWritten to ${file}`);
} finally {
  await server.close();
  rmSync(directory, { recursive: true, force: true });
}
