import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentQueries, parseDocument } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { migration } from "./002-give-helplines-opening-hours.ts";
import { migrateContent } from "./runner/migrate-content.ts";
import { openOldLake } from "./runner/open-old-lake.ts";

/** Helplines as the dataset had them before this migration. */
const before = (
  await readFile(join(import.meta.dirname, "fixtures", "helplines-before-002.ndjson"), "utf8")
)
  .split("\n")
  .filter(Boolean);

test("hours of helplines survive as hours", async () => {
  const { client, dataDir } = await openOldLake(before);
  await migrateContent(client, [{ id: "002-test", ...migration }], join(dataDir, "backups"));
  const { groq, params } = contentQueries.helpline;
  const hours = (await client.fetch<{ _id: string }[]>(groq, params)).flatMap((raw) => {
    const parsed = parseDocument("helpline", raw);
    return "document" in parsed ? [[raw._id, parsed.document.openingHours?.alwaysOpen]] : [];
  });
  expect(Object.fromEntries(hours)).toMatchObject({
    "helpline-112": undefined,
    "helpline-kindertelefoon": undefined,
    "helpline-veilig-thuis": true,
  });
  const line = await client.getDocument("helpline-kindertelefoon");
  expect(line?.provenance.uncertain).toEqual(["phone", "openingHours"]);
  expect((await client.getDocument("helpline-veilig-thuis"))?.hoursText).toBeUndefined();
});

test("words that say no hours become the note", () => {
  const line = { _id: "helpline-a", _type: "helpline", _rev: "1" };
  expect(migration.migrate({ ...line, hoursText: "Meestal op werkdagen" })).toMatchObject({
    setIfMissing: { openingHours: { _type: "openingHours", note: "Meestal op werkdagen" } },
  });
});
