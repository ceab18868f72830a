import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import {
  type LakeProcess,
  LakeProcessFailed,
  startLakeProcess,
} from "../studio/content-lake/contract/lake-process.ts";
import { ROOT } from "./support/settings.ts";

const dataDir = mkdtempSync(join(tmpdir(), "digiplein-restore-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const backupAnswer = z.object({ folder: z.string() });
const query = "/v2025-02-19/data/query/production?perspective=raw&returnQuery=false&query=*";

/** A request of a robot, as JSON. */
async function ask(
  lake: LakeProcess,
  robot: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const tokens = JSON.parse(readFileSync(join(dataDir, "tokens.json"), "utf8"));
  const answer = await fetch(lake.url + path, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${tokens[robot]}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  expect(answer.ok, path).toBe(true);
  return answer.json();
}

const contentOf = async (lake: LakeProcess) => {
  const { result } = z
    .object({ result: z.array(z.unknown()) })
    .parse(await ask(lake, "maintenance", query));
  return result;
};

/** Runs `npm run restore` without npm. @returns what it printed and its exit code */
async function restore(...args: string[]): Promise<{ printed: string; code: number }> {
  const child = spawn(process.execPath, [join(ROOT, "scripts", "restore.ts"), ...args], {
    env: { PATH: process.env.PATH ?? "", DIGIPLEIN_DATA: dataDir },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const [code] = await once(child, "close");
  return { printed, code };
}

/** What the lake says when it will not start: one sentence, and exit code 1. */
async function refusal(): Promise<string> {
  const failure = await startLakeProcess({ DIGIPLEIN_DATA: dataDir }).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof LakeProcessFailed)) throw new Error("The lake started.");
  expect(failure.exitCode).toBe(1);
  expect(failure.stderr.trim().split("\n")).toHaveLength(1);
  return failure.stderr;
}

/** Damages a file as a bad disk would: bytes of several pages. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  for (const part of [0.2, 0.4, 0.6, 0.8]) {
    const place = Math.floor(bytes.length * part);
    bytes.fill(0x5a, place, place + 300);
  }
  writeFileSync(file, bytes);
}

test("a damaged lake says what to do, and doing it brings the backup back", async () => {
  const lake = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
  const mutations = Array.from({ length: 40 }, (_, n) => ({
    create: { _id: `term-${n}`, _type: "term", text: "woord ".repeat(200) },
  }));
  await ask(lake, "maintenance", "/v1/data/mutate/production", { mutations });
  const before = await contentOf(lake);
  const { folder } = backupAnswer.parse(await ask(lake, "control", "/v1/digiplein/backups", {}));
  const later = { mutations: [{ create: { _id: "term-later", _type: "term" } }] };
  await ask(lake, "maintenance", "/v1/data/mutate/production", later);
  lake.child.kill("SIGTERM");
  await lake.exited;

  damage(join(dataDir, "content.sqlite"));
  expect(await refusal()).toContain("npm run restore -- <folder of the backup> --replace");

  expect(await restore(folder)).toMatchObject({
    code: 1,
    printed: expect.stringContaining("--replace"),
  });
  const done = await restore(folder, "--replace");
  expect(done.printed).toContain("Restored 40 documents");
  expect(done.code).toBe(0);

  const again = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
  expect(await contentOf(again)).toEqual(before);
  await ask(again, "maintenance", "/v1/data/mutate/production", later);

  // Killed, and somebody tidies away the journal.
  again.child.kill("SIGKILL");
  await again.exited;
  rmSync(join(dataDir, "content.sqlite-wal"));
  expect(await refusal()).toContain("content.sqlite-wal is missing");
  expect((await restore(folder, "--replace")).code).toBe(0);
  expect(existsSync(join(dataDir, "content.sqlite-unclosed"))).toBe(false);
  const last = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
  expect(await contentOf(last)).toEqual(before);
  last.child.kill("SIGTERM");
  await last.exited;
}, 120_000);
