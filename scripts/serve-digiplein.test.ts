import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

/** `npm start` on a machine that is not ready: one clear sentence and a non-zero exit. */
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "digiplein-start-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Starts as `npm start` does, and returns how it ended and what it said at last. */
async function start(env: Record<string, string>, args: string[] = []) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "serve-digiplein.ts"), ...args],
    {
      env: {
        ...process.env,
        DIGIPLEIN_DATA: join(directory, "data"),
        DIGIPLEIN_DIST: join(directory, "dist"),
        DIGIPLEIN_LAKE_PORT: "5691",
        DIGIPLEIN_SITE_PORT: "5692",
        ...env,
      },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(child, "close");
  return { code, said: said.trim() };
}

test("a busy port", async () => {
  const other = createServer().listen(5692, "127.0.0.1");
  await once(other, "listening");
  expect(await start({})).toEqual({
    code: 1,
    said: "✗ Port 5692, for the site landelijk, is used by another program (another npm start?); stop that, or choose another port: DIGIPLEIN_SITE_PORT=5792 npm start",
  });
  other.close();
});

test("a missing dataset", async () => {
  const DIGIPLEIN_DATASET = join(directory, "no-dataset");
  expect(await start({ DIGIPLEIN_DATASET })).toEqual({
    code: 1,
    said: `✗ There is no dataset in ${DIGIPLEIN_DATASET}; restore it with: git checkout studio/dataset`,
  });
});

test("a database that is none", async () => {
  const file = join(directory, "data", "content.sqlite");
  await mkdir(join(directory, "data"));
  await writeFile(file, "this was a database once, before the disk had its accident".repeat(100));
  const { code, said } = await start({});
  expect(code).toBe(1);
  expect(said).toBe(
    `✗ The content database ${file} cannot be read (file is not a database); put a backup in its place (npm run restore -- <folder of the backup> --replace), or move the file away to start with an empty lake.`,
  );
});

test("half of the settings of a hosted project", async () => {
  expect(await start({ SANITY_PROJECT_ID: "zp7mbokg" })).toEqual({
    code: 1,
    said: "✗ SANITY_PROJECT_ID is set but SANITY_DATASET is not; set both for a hosted project, or neither for the embedded content lake.",
  });
});

test("a region that does not exist", async () => {
  const { code, said } = await start({}, ["--region", "atlantis"]);
  expect(code).toBe(1);
  expect(said).toMatch(
    /^✗ There is no region "atlantis"; choose from (\w+, )*landelijk, (\w+, )*zeeland, (\w+, )*or all\.$/,
  );
});

test("a port that is no port", async () => {
  expect(await start({ DIGIPLEIN_LAKE_PORT: "abc" })).toEqual({
    code: 1,
    said: '✗ DIGIPLEIN_LAKE_PORT is "abc"; it must be a port number from 1 to 65535, such as 4321.',
  });
});

test("an option that does not exist", async () => {
  const { code, said } = await start({}, ["--regio", "zeeland"]);
  expect(code).toBe(1);
  expect(said).toMatch(/^✗ Unknown option '--regio'/);
});
