import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepImage } from "../content-lake/assets/describe-upload.ts";
import { type LakeServer, startLakeServer } from "../content-lake/server.ts";
import { readContentSource } from "../publishing/content-source.ts";
import { datasetLine } from "./dataset-line.ts";
import { exportDataset } from "./export-dataset.ts";
import { seedLake } from "./seed-lake.ts";

const shipped = join(import.meta.dirname, "..", "dataset");
let directory: string;
let datasetDir: string;
let dataDir: string;
let server: LakeServer;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "digiplein-dataset-"));
  datasetDir = join(directory, "dataset");
  dataDir = join(directory, "data");
  await mkdir(datasetDir);
  server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1", log: () => undefined });
});
afterEach(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const source = () => readContentSource({ DIGIPLEIN_LAKE_URL: server.url }, dataDir);
const seed = () => seedLake(server.lake, dataDir, datasetDir);

/** Every file below a folder with a hash of its bytes, by path. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const pairs = files
    .sort()
    .map(async (file) => [file.slice(folder.length), hashOf(await readFile(file))] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Puts a real picture with its document in the dataset, as an export would have written them. */
async function addPicture(): Promise<void> {
  const background = { r: 120, g: 160, b: 150 };
  const bytes = await sharp({ create: { width: 8, height: 6, channels: 3, background } })
    .png()
    .toBuffer();
  const kept = await keepImage(bytes, "lake/production", { filename: "plein.png" });
  const { path, ...asset } = kept.asset;
  const file = join(datasetDir, "assets", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  const line = datasetLine({ ...asset, path });
  await writeFile(join(datasetDir, "sanity.imageAsset.ndjson"), `${line}\n`);
}

test("seeding the shipped content and exporting it gives the same bytes", async () => {
  await cp(shipped, datasetDir, { recursive: true });
  await addPicture();
  const before = await snapshot(datasetDir);
  expect(Object.keys(before).length).toBeGreaterThan(5);
  expect(await seed()).toBe(server.lake.count());
  await writeFile(join(datasetDir, "gone.ndjson"), "a type that no longer exists");
  await exportDataset(source(), datasetDir);
  expect(await snapshot(datasetDir)).toEqual(before);
});

test("a lake that holds anything is left alone", async () => {
  await writeFile(join(datasetDir, "term.ndjson"), `{"_id":"term-a","_type":"term"}\n`);
  expect(await seed()).toBe(1);
  await writeFile(join(datasetDir, "term.ndjson"), `{"_id":"term-b","_type":"term"}\n`);
  expect(await seed()).toBe(0);
  expect(server.lake.count()).toBe(1);
});

test("an export does not tell who uploaded a picture", async () => {
  await addPicture();
  await seed();
  const [picture] = Object.values(await readdir(datasetDir)).filter((name) =>
    name.startsWith("sanity"),
  );
  const everything = {
    id: "noor",
    grants: [{ filter: "true", permissions: ["read" as const, "update" as const] }],
  };
  const set = { uploadedBy: "noor" };
  await server.lake.mutate([{ patch: { query: "*", set } }], { actor: everything });
  await exportDataset(source(), datasetDir);
  const exported = await readFile(join(datasetDir, picture ?? ""), "utf8");
  expect(exported).toContain("plein.png");
  expect(exported).not.toContain("noor");
});

test("documents may refer to each other in any direction", async () => {
  const lines = [
    { _id: "a", _type: "article", related: [{ _type: "reference", _key: "k", _ref: "b" }] },
    { _id: "b", _type: "article", related: [{ _type: "reference", _key: "k", _ref: "a" }] },
  ].map(datasetLine);
  await writeFile(join(datasetDir, "article.ndjson"), lines.join("\n"));
  expect(await seed()).toBe(2);
});

test("drafts and the publisher's state are not exported", async () => {
  await writeFile(join(datasetDir, "term.ndjson"), `{"_id":"term-a","_type":"term"}\n`);
  await seed();
  const everything = {
    id: "test",
    grants: [{ filter: "true", permissions: ["read" as const, "create" as const] }],
  };
  await server.lake.mutate(
    [
      { create: { _id: "drafts.term-b", _type: "term" } },
      { create: { _id: "publication.zeeland", _type: "publication" } },
    ],
    { actor: everything },
  );
  expect(await exportDataset(source(), datasetDir)).toMatchObject({ documents: 1 });
  expect(await readdir(datasetDir)).toEqual(["term.ndjson"]);
});

test("a document of a type that this version does not have stops an export, and says so", async () => {
  await writeFile(join(datasetDir, "term.ndjson"), `{"_id":"term-a","_type":"term"}\n`);
  await seed();
  const grants = [{ filter: "true", permissions: ["read" as const, "create" as const] }];
  const mutation = { create: { _id: "blog-a", _type: "blog" } };
  await server.lake.mutate([mutation], { actor: { id: "test", grants } });
  await expect(exportDataset(source(), datasetDir)).rejects.toThrow(
    /^The document blog-a has the type "blog", which is no content of this version/,
  );
});

test("the order in which fields were filled does not show", () => {
  expect(
    datasetLine({ _type: "term", _id: "t", b: { d: 1, c: [{ z: 1, _key: "k" }] }, _rev: "x" }),
  ).toBe('{"_id":"t","_type":"term","b":{"c":[{"_key":"k","z":1}],"d":1}}');
});

test("a missing dataset is named, with the way to get it back", async () => {
  await expect(seed()).rejects.toThrow(/There is no dataset in .*git checkout studio\/dataset/);
});

test.each([
  ["no JSON", `{"_id":"a"`, /^term\.ndjson:2 of the dataset is no JSON/],
  ["no type", `{"_id":"a"}`, /^term\.ndjson:2 of the dataset is no document: _type/],
  ["an id with a dot", `{"_id":"a.b","_type":"term"}`, /^term\.ndjson:2 .*_id must consist/],
  [
    "an unknown type",
    `{"_id":"a","_type":"blog"}`,
    /^term\.ndjson:2 .*"blog", which is no content/,
  ],
  ["another type", `{"_id":"a","_type":"phase"}`, /^term\.ndjson:2 .*move it to phase\.ndjson/],
  [
    "a double id",
    `{"_id":"ok","_type":"term"}`,
    /^term\.ndjson:2 .* has the _id "ok" .* term\.ndjson:1/,
  ],
])("a line with %s is named, and nothing is written", async (_name, line, message) => {
  const text = `{"_id":"ok","_type":"term"}\n${line}\n`;
  await writeFile(join(datasetDir, "term.ndjson"), text);
  await expect(seed()).rejects.toThrow(message);
  expect(server.lake.count()).toBe(0);
});

test("an asset whose bytes are not those of its name is refused", async () => {
  await addPicture();
  const [picture] = Object.keys(await snapshot(join(datasetDir, "assets")));
  await writeFile(join(datasetDir, "assets", picture ?? ""), "other bytes");
  await expect(seed()).rejects.toThrow(/is no asset as an export writes it/);
  expect(server.lake.count()).toBe(0);
});
