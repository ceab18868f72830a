import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../mendoza/random-document.ts";
import { openTestLake, temporaryDirectory } from "../open-test-lake.ts";
import { openDatabase } from "./database.ts";

const FIX =
  "put a backup in its place (npm run restore -- <folder of the backup> --replace), or move the file away to start with an empty lake.";

/** A file with enough in it that damage has something to hit. */
async function filledFile(): Promise<string> {
  const lake = await openTestLake();
  for (let n = 0; n < 50; n += 1) {
    await lake.write({ create: { _id: `d${n}`, _type: "t", text: "woord ".repeat(500) } });
  }
  await lake.close();
  return join(lake.dataDir, "content.sqlite");
}

/** Every document with its past, as one reads them. */
async function contentOf(file: string): Promise<unknown> {
  const lake = await openTestLake(join(file, ".."));
  try {
    const documents = (await lake.ask("*")) as { _id: string }[];
    const ids = documents.map(({ _id }) => _id);
    const reader = { id: "r", grants: [{ filter: "true", permissions: ["history" as const] }] };
    const request = { ids, actor: reader, includeEffects: true, limit: 1000 };
    return [documents, await lake.transactions(request)];
  } finally {
    await lake.close();
  }
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

  it.each([...Array(15).keys()])(
    "notices bytes that the disk changed, wherever: %i",
    async (seed) => {
      const file = await filledFile();
      const whole = await contentOf(file);
      const random = randomNumbers(seed + 1);
      const bytes = readFileSync(file);
      for (let n = 0; n < 3; n += 1) {
        const place = 100 + Math.floor(random() * (bytes.length - 100));
        bytes.writeUInt8((bytes.readUInt8(place) ^ (1 << Math.floor(random() * 8))) & 0xff, place);
      }
      writeFileSync(file, bytes);
      // Refused in one sentence; or nothing was hit that anybody reads.
      const opened = await contentOf(file).catch((error: Error) => error.message);
      if (typeof opened === "string") expect(opened).toMatch(/backup/);
      else expect(opened).toEqual(whole);
    },
  );

  it("refuses to go on without the journal of a lake that was killed", async () => {
    const lake = await openTestLake();
    await lake.write({ create: { _id: "a", _type: "t" } });
    const killed = temporaryDirectory();
    cpSync(lake.dataDir, killed, { recursive: true });
    const journal = join(killed, "content.sqlite-wal");
    const kept = readFileSync(journal);
    rmSync(journal);
    await expect(openTestLake(killed)).rejects.toThrow("content.sqlite-wal is missing");
    await expect(openTestLake(killed)).rejects.toThrow("npm run restore");
    writeFileSync(journal, kept);
    const back = await openTestLake(killed);
    expect(back.count()).toBe(1);
    await back.close();
    // Closed, it has no journal and needs none.
    expect(existsSync(journal)).toBe(false);
    expect((await openTestLake(killed)).count()).toBe(1);
  });

  it("brings a file of the first format up to this one", async () => {
    const file = await filledFile();
    const whole = await contentOf(file);
    const database = new DatabaseSync(file);
    database.exec(
      "ALTER TABLE documents DROP COLUMN checksum; ALTER TABLE changes DROP COLUMN checksum; PRAGMA user_version = 1",
    );
    database.close();
    expect(await contentOf(file)).toEqual(whole);
    expect(await contentOf(file)).toEqual(whole);
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
