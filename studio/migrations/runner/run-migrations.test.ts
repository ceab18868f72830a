import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { temporaryDirectory } from "../../content-lake/open-test-lake.ts";
import { readContentSource } from "../../publishing/content-source.ts";
import { connectMaintenance } from "./connect-maintenance.ts";
import { describeChange } from "./describe-change.ts";
import { loadMigrations } from "./load-migrations.ts";
import { migrateContent } from "./migrate-content.ts";
import type { NumberedMigration } from "./migration.ts";
import { type OldLake, openOldLake } from "./open-old-lake.ts";
import { applyMigrations, findPending } from "./run-migrations.ts";

/** Renames a field of terms; `then` is a second one, to see what the first left. */
const rename = (id: string, from: string, to: string): NumberedMigration => ({
  id,
  title: `Call ${from} ${to}`,
  documentTypes: ["note"],
  migrate: (note) => (from in note ? { set: { [to]: note[from] }, unset: [from] } : null),
});
const first = rename("001-first", "text", "body");
const second = rename("002-second", "body", "words");

let lake: OldLake;
let backups: string;
beforeEach(async () => {
  lake = await openOldLake([]);
  backups = join(lake.dataDir, "backups");
});

/** Stores notes with a text, and drafts of them. */
async function writeNotes(count: number): Promise<void> {
  const transaction = lake.client.transaction();
  for (let index = 0; index < count; index += 1)
    transaction.create({ _id: `note-${index}`, _type: "note", text: `tekst ${index}` });
  await transaction.create({ _id: "drafts.note-0", _type: "note", text: "concept" }).commit();
}

const notes = () => lake.client.fetch(`*[_type == "note"] | order(_id) {_id, text, body, words}`);
const record = () => lake.client.getDocument("system.migrations");

test("a plan shows what would change and changes nothing", async () => {
  await writeNotes(1);
  const before = await notes();
  const { planned } = await findPending(lake.client, [first, second]);
  expect(planned.flatMap(({ changes }) => changes.flatMap(describeChange))).toEqual([
    "  drafts.note-0",
    '    + body: "concept"',
    '    - text: "concept"',
    "  note-0",
    '    + body: "tekst 0"',
    '    - text: "tekst 0"',
    "  drafts.note-0",
    '    - body: "concept"',
    '    + words: "concept"',
    "  note-0",
    '    - body: "tekst 0"',
    '    + words: "tekst 0"',
  ]);
  expect(await notes()).toEqual(before);
  expect(await record()).toBeUndefined();
});

test("a change inside a list or object is shown where it is", () => {
  const note = { _id: "note-a", _type: "note", _rev: "1" };
  const before = {
    ...note,
    body: [{ text: "a" }, { text: "b", same: 1 }],
    tags: ["x"],
    at: { x: 1 },
  };
  const after = { ...note, body: [{ text: "a" }, { text: "c", same: 1 }], tags: [], at: { y: 1 } };
  expect(describeChange({ before, after, patch: {} })).toEqual([
    "  note-a",
    "    - at.x: 1",
    "    + at.y: 1",
    '    - body[1].text: "b"',
    '    + body[1].text: "c"',
    '    - tags: ["x"]',
    "    + tags: []",
  ]);
});

test("each runs once, on what the one before it left, in more than one batch", async () => {
  await writeNotes(250);
  const migrated = await migrateContent(lake.client, [first, second], backups);
  expect(migrated).toMatchObject({ ids: ["001-first", "002-second"], documents: 251 });
  const all: { words?: string; body?: string }[] = await notes();
  expect(all.every(({ words, body }) => words && !body)).toBe(true);
  expect((await record())?.applied).toMatchObject([
    { id: "001-first", documents: 251 },
    { id: "002-second", documents: 251 },
  ]);
  await lake.client.create({ _id: "note-late", _type: "note", text: "later" });
  expect(await migrateContent(lake.client, [first, second], backups)).toEqual({
    ids: [],
    documents: 0,
    backup: null,
  });
});

test("a later version runs only what is new", async () => {
  await writeNotes(1);
  await migrateContent(lake.client, [first], backups);
  const { planned } = await findPending(lake.client, [first, second]);
  expect(planned.map(({ migration }) => migration.id)).toEqual(["002-second"]);
});

test("the documents are kept as they were, in lines that an import takes", async () => {
  await writeNotes(1);
  const { backup } = await migrateContent(lake.client, [first, second], backups);
  const lines = (await readFile(backup ?? "", "utf8")).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line)).map(({ _id, text }) => [_id, text])).toEqual(
    expect.arrayContaining([
      ["note-0", "tekst 0"],
      ["drafts.note-0", "concept"],
    ]),
  );
});

test("a document that changed meanwhile stops its whole batch", async () => {
  await writeNotes(2);
  const pending = await findPending(lake.client, [first]);
  await lake.client.patch("note-1").set({ text: "van een redacteur" }).commit();
  await expect(applyMigrations(lake.client, pending)).rejects.toThrow(
    /^Somebody changed the content meanwhile .*note-1.* run it again\.$/,
  );
  expect(await notes()).toMatchObject([{ text: "concept" }, { text: "tekst 0" }, {}]);
  expect(await record()).toBeUndefined();
  await migrateContent(lake.client, [first], backups);
  expect(await notes()).toMatchObject([{}, {}, { body: "van een redacteur", text: null }]);
});

test("of two runs at once, one is refused", async () => {
  const plans = [await findPending(lake.client, [first]), await findPending(lake.client, [first])];
  const [one, other] = plans.map((plan) => applyMigrations(lake.client, plan));
  await one;
  await expect(other).rejects.toThrow(/^Somebody changed the content meanwhile/);
});

test("content of a newer version is left alone", async () => {
  await migrateContent(lake.client, [first, second], backups);
  await expect(findPending(lake.client, [first])).rejects.toThrow(
    /went through the migration 002-second, which this version .* does not have/,
  );
});

test("content that is not there is one sentence", async () => {
  const env = { DIGIPLEIN_LAKE_URL: "http://127.0.0.1:9", DIGIPLEIN_MAINTENANCE_TOKEN: "t" };
  const client = connectMaintenance(readContentSource(env, lake.dataDir), env, lake.dataDir);
  await expect(findPending(client, [first])).rejects.toThrow(
    /^The content at http:\/\/127\.0\.0\.1:9\S* cannot be reached; start it with npm start/,
  );
});

test("a token that may not write is named", async () => {
  await writeNotes(1);
  const pending = await findPending(lake.client, [first]);
  const tokens = JSON.parse(await readFile(join(lake.dataDir, "tokens.json"), "utf8"));
  const builder = lake.client.withConfig({ token: tokens.build });
  await expect(applyMigrations(builder, pending)).rejects.toThrow(/"maintenance" in tokens\.json/);
});

test("the shipped content needs no migration: who changes the model changes the dataset too", async () => {
  const { planned } = await findPending(lake.client, await loadMigrations());
  expect(planned.length).toBeGreaterThan(0);
  expect(planned.flatMap(({ changes }) => changes.flatMap(describeChange))).toEqual([]);
});

test.each([
  ["export const other = 1;", "002-b.ts", /^002-b\.ts exports no "migration"/],
  ["", "001-b.ts", /^The migrations 001-a\.ts and 001-b\.ts have the same number/],
])("a wrong file is named", async (text, name, message) => {
  const directory = join(temporaryDirectory(), "migrations");
  await mkdir(directory);
  const right = `export const migration = { title: "A", documentTypes: ["a"], migrate: () => null };`;
  await writeFile(join(directory, "001-a.ts"), right);
  await writeFile(join(directory, name), text);
  await expect(loadMigrations(directory)).rejects.toThrow(message);
});
