import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { openTestLake, temporaryDirectory } from "../open-test-lake.ts";
import { openDatabase } from "./database.ts";

const FIX = "restore a backup of this file, or move it away to start with an empty lake.";

/** A file with enough in it that damage has something to hit. */
async function filledFile(): Promise<string> {
  const lake = await openTestLake();
  for (let n = 0; n < 50; n += 1) {
    await lake.write({ create: { _id: `d${n}`, _type: "t", text: "woord ".repeat(500) } });
  }
  await lake.close();
  return join(lake.dataDir, "content.sqlite");
}

describe("opening the database", () => {
  it("makes the directory and the file, durable as promised", () => {
    const file = join(temporaryDirectory(), "new", "content.sqlite");
    const database = openDatabase(file);
    const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {});
    expect([
      pragma("journal_mode"),
      pragma("synchronous"),
      pragma("locking_mode"),
      pragma("foreign_keys"),
    ]).toEqual([["wal"], [2], ["exclusive"], [1]]);
    database.close();
    expect(statSync(file).isFile()).toBe(true);
  });

  it("refuses a file that is no database, naming it and the fix", () => {
    const file = join(temporaryDirectory(), "content.sqlite");
    writeFileSync(file, "this is no database at all ".repeat(500));
    expect(() => openDatabase(file)).toThrow(`The content database ${file} cannot be read`);
    expect(() => openDatabase(file)).toThrow(FIX);
  });

  it.each([
    ["in the middle of the file", 0.5],
    ["near its end", 0.9],
    ["right after the header", 0.02],
  ])("refuses a database that was damaged %s, and leaves it as it is", async (_where, part) => {
    const file = await filledFile();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, Math.floor(bytes.length * part), Math.floor(bytes.length * part) + 8192);
    writeFileSync(file, bytes);
    await expect(openTestLake(join(file, ".."))).rejects.toThrow(FIX);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it("refuses a database that was cut short", async () => {
    const file = await filledFile();
    writeFileSync(file, readFileSync(file).subarray(0, 20_000));
    await expect(openTestLake(join(file, ".."))).rejects.toThrow(FIX);
  });

  it("refuses a document that is no JSON", async () => {
    const file = await filledFile();
    const database = new DatabaseSync(file);
    database.exec("UPDATE documents SET content = '{broken' WHERE id = 'd7'");
    database.close();
    await expect(openTestLake(join(file, ".."))).rejects.toThrow(FIX);
  });

  it("refuses another program's database", () => {
    const file = join(temporaryDirectory(), "content.sqlite");
    const foreign = new DatabaseSync(file);
    foreign.exec("CREATE TABLE bookmarks (url TEXT)");
    foreign.close();
    expect(() => openDatabase(file)).toThrow(`${file} is a database of another program`);
  });

  it("refuses a database of a newer version", async () => {
    const file = await filledFile();
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(() => openDatabase(file)).toThrow("was written by a newer DigiPlein");
  });

  it("refuses a directory in place of the file", () => {
    const file = join(temporaryDirectory(), "content.sqlite");
    mkdirSync(file);
    expect(() => openDatabase(file)).toThrow(FIX);
  });

  it("refuses a second lake in the same directory until the first is closed", async () => {
    const lake = await openTestLake();
    await expect(openTestLake(lake.dataDir)).rejects.toThrow("is in use by another process");
    await lake.close();
    await expect(openTestLake(lake.dataDir)).resolves.toBeDefined();
  });
});

describe("a restart", () => {
  it("gives the identical documents, order and history", async () => {
    const first = await openTestLake();
    await first.write(
      { create: { _id: "b", _type: "t", text: "één 🧡", nothing: null, list: [] } },
      { create: { _id: "a", _type: "t", link: { _ref: "b" } } },
    );
    await first.write(
      { patch: { id: "b", set: { "deep.er": { n: 1.5 } } } },
      { delete: { id: "a" } },
    );
    await first.write({ create: { _id: "0", _type: "t" } });
    const actor = { id: "r", grants: [{ filter: "true", permissions: ["history" as const] }] };
    const picture = async (lake: typeof first) => [
      await lake.ask("*"),
      await lake.transactions({ ids: ["a", "b", "0"], actor, includeEffects: true }),
      await lake.documentsAt(["a", "b"], "lastRevision", actor),
      lake.count(),
    ];
    const before = await picture(first);
    await first.close();
    expect(await picture(await openTestLake(first.dataDir))).toEqual(before);
  });
});
