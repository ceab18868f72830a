import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportDataset } from "@sanity/export";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOldLake } from "../../migrations/runner/open-old-lake.ts";
import { readContentSource } from "../../publishing/content-source.ts";
import { readLines } from "../read-lines.ts";
import { checkContent } from "./check-content.ts";
import { checkLines } from "./lines.ts";
import { checkReport } from "./report.ts";

const shipped = join(import.meta.dirname, "..", "..", "dataset");
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "digiplein-check-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const errorsOf = async (content: Parameters<typeof checkContent>[0]) =>
  (await checkContent(content)).findings
    .filter(({ severity }) => severity === "error")
    .map(({ field, message }) => `${field}: ${message}`);

test("the shipped content has no errors", async () => {
  expect(await errorsOf({ datasetDir: shipped })).toEqual([]);
}, 60_000);

const [a, b] = ["a", "b"].map((name) => `{"_id":"term-${name}","_type":"term"}`);

test.each([
  ["no JSON", [a, "{"], /^term\.ndjson:2: This line is no JSON/],
  ["no document", [a, "{}"], /:2: This line is no document: _id/],
  ["a double _id", [a, a], /:2: This line has the _id "term-a" that term\.ndjson:1 has too/],
  [
    "keys out of order",
    [`{"_type":"term","_id":"a"}`],
    /:1: .* not written as an export writes it/,
  ],
  ["what the lake adds", [`{"_id":"a","_rev":"1","_type":"term"}`], /:1: .* not written as an/],
  ["a place before its turn", [b, a], /:2: This line comes after term-b/],
  ["another type", [`{"_id":"a","_type":"phase"}`], /:1: This line has the type "phase"/],
  ["an unknown type", [`{"_id":"a","_type":"blog"}`], /:1: .* no content of this version/],
])("a line with %s is found", async (_name, lines, message) => {
  await writeFile(join(directory, "term.ndjson"), lines.join("\n"));
  const findings = checkLines(await readLines(directory));
  expect(findings.map(({ field, message: words }) => `${field}: ${words}`)).toEqual([
    expect.stringMatching(message),
  ]);
  await writeFile(join(directory, "term.ndjson"), [a, b].join("\n"));
  expect(checkLines(await readLines(directory))).toEqual([]);
});

test("what is published in a lake, and its export, are held against the same gates", async () => {
  const lake = await openOldLake([]);
  const source = readContentSource({ DIGIPLEIN_LAKE_URL: lake.server.url }, lake.dataDir);
  const bytes = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const { _id } = await lake.client.assets.upload("image", bytes);
  const [first] = await lake.client.fetch<{ _id: string }[]>(`*[_type == "article"][0..0]{_id}`);
  await lake.client
    .patch(first?._id ?? "")
    .set({
      body: [{ _key: "a", _type: "captionedImage", asset: { _type: "reference", _ref: _id } }],
    })
    .commit();
  await lake.client.create({ _id: "drafts.blog", _type: "blog" });
  const file = join(directory, "export.tar.gz");
  await exportDataset({ client: lake.client, dataset: "production", outputPath: file });
  const published = await errorsOf({ source });
  expect(published).toContain("body[0] › alt: Dit veld is leeg.");
  expect(published.join()).not.toContain("blog");
  expect(await errorsOf({ file })).toEqual(published);
}, 60_000);

test.each([
  ["no.tar.gz", null, /^There is no file .*no\.tar\.gz/],
  ["bad.tar.gz", "geen tar", /^.*bad\.tar\.gz is no gzipped tar file/],
  ["bad.ndjson", "{}", /^.*bad\.ndjson:1 is no document/],
])("%s is no export, and says so", async (name, text, message) => {
  const file = join(directory, name);
  if (text !== null) await writeFile(file, text);
  await expect(checkContent({ file })).rejects.toThrow(message);
});

test("a lake that does not run is one sentence", async () => {
  const env = {
    DIGIPLEIN_LAKE_URL: "http://127.0.0.1:9",
    DIGIPLEIN_LAKE_TOKEN: "t",
    DIGIPLEIN_PUBLISHER_TOKEN: "t",
  };
  await expect(checkContent({ source: readContentSource(env, directory) })).rejects.toThrow(
    /^The content at http:\/\/127\.0\.0\.1:9 cannot be read .*start it with npm start/,
  );
});

test("the report is grouped by document and names field, message and fix", () => {
  const finding = (documentId: string, severity: "error" | "advice") => ({
    severity,
    documentId,
    documentType: "term",
    title: "Een begrip",
    field: "slug",
    message: "Dit klopt niet.",
    fix: "Pas het aan.",
  });
  const findings = [
    finding("term-b", "error"),
    finding("term-a", "advice"),
    finding("term-b", "error"),
  ];
  expect(checkReport(findings, 3, "here")).toBe(`ADVICE (1)

term-a – Een begrip
  · slug: Dit klopt niet. Pas het aan.

ERRORS (2)

term-b – Een begrip
  ✗ slug: Dit klopt niet. Pas het aan.
  ✗ slug: Dit klopt niet. Pas het aan.

✗ 3 documents of here: 2 errors, 1 piece of advice`);
});

test("errors end the script with 1", async () => {
  await writeFile(join(directory, "term.ndjson"), "{");
  const script = join(import.meta.dirname, "..", "..", "..", "scripts", "check-dataset.ts");
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, DIGIPLEIN_DATASET: directory },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(child, "close");
  expect(said).toMatch(/✗ term\.ndjson:1: This line is no JSON/);
  expect(code).toBe(1);
}, 60_000);
