/** What the shipped texts were written from may be said. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Fact, factProblems, factsOf, readFacts } from "./facts.ts";
import { readDataset } from "./read-dataset.ts";

const dataset = join(import.meta.dirname, "..", "dataset");
const facts = await readFacts(join(dataset, "sources", "facts.jsonl"));
const documents = await readDataset(dataset);

test("every fact of the shipped texts is on the sheet and may be used as it is", () => {
  const problems = documents.flatMap((document) =>
    factProblems(document, facts).map((problem) => `${document._id}: ${problem}`),
  );
  expect(problems).toEqual([]);
  expect(new Set(documents.flatMap(factsOf)).size).toBeGreaterThan(100);
});

test("the sheet is no part of the content", () => {
  expect(documents.map(({ _type }) => _type)).not.toContain("facts");
});

const law = "https://wetten.overheid.nl/jci1.3:c:BWBR0002656&artikel=253a";
const fact = (status: Fact["status"], kind: Fact["sources"][number]["kind"] = "law"): Fact => ({
  id: "X1",
  statement: "Iets.",
  status,
  theme: "proef",
  audiences: ["parent"],
  sources: [{ title: "Artikel", url: law, kind, date: "z.d." }],
});
const sheet = (one: Fact) => new Map([[one.id, one]]);
const written = (changes: object = {}) => ({ provenance: { facts: ["X1"] }, ...changes });

test("an official fact may be said, an unknown or open one may not", () => {
  expect(factProblems(written(), sheet(fact("official")))).toEqual([]);
  expect(factProblems(written(), new Map())).toEqual([expect.stringContaining("not on the sheet")]);
  expect(factProblems(written(), sheet(fact("open")))).toEqual([expect.stringContaining("open")]);
});

test("a derived fact stands next to the article of law it rests on", () => {
  const shown = written({ sources: [{ url: law, kind: "law" }] });
  expect(factProblems(shown, sheet(fact("derived")))).toEqual([]);
  expect(factProblems(written(), sheet(fact("derived")))).toEqual([
    expect.stringContaining("show the article of law"),
  ]);
  expect(factProblems(shown, sheet(fact("derived", "other")))).toHaveLength(1);
});

test("of an unverified fact the reader is told where to ask", () => {
  const asking = written({ summary: "Vraag dit na bij het Juridisch Loket." });
  expect(factProblems(asking, sheet(fact("unverified")))).toEqual([]);
  expect(factProblems(written({ summary: "Zo is het." }), sheet(fact("unverified")))).toEqual([
    expect.stringContaining("where to ask"),
  ]);
});

test.each([
  ["no JSON", "{", /:2 is no JSON/],
  [
    "an unknown status",
    JSON.stringify({ ...fact("open"), status: "waar" }),
    /:2 is no fact: status/,
  ],
  ["an id twice", JSON.stringify(fact("open")), /:2 has the id X1 again/],
])("a line with %s is named", async (_name, line, message) => {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  const file = join(folder, "facts.jsonl");
  writeFileSync(file, `${JSON.stringify(fact("official"))}\n${line}\n`);
  await expect(readFacts(file)).rejects.toThrow(message);
  rmSync(folder, { recursive: true });
});
