import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Release } from "./release.ts";
import { openReleaseStore, type ReleaseStore, releaseFolders } from "./release-store.ts";

let directory: string;
let store: ReleaseStore;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "digiplein-releases-"));
  store = await openReleaseStore(directory);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Builds a release of one page that says `text`; real builds are seconds apart as well. */
async function publish(text: string): Promise<string> {
  await wait(2);
  const unfinished = await store.begin();
  await writeFile(join(unfinished.directory, "index.html"), text);
  await store.finish(unfinished, releaseOf(unfinished.stamp, text));
  return unfinished.stamp;
}

function releaseOf(stamp: string, text: string): Release {
  return {
    region: "zeeland",
    stamp,
    builtAt: "2026-11-22T04:00:00.000Z",
    day: "2026-11-22",
    contentFingerprint: "content",
    codeFingerprint: "code",
    pages: 1,
    bytes: text.length,
    seconds: 1,
    heaviest: { path: "/", bytes: text.length },
  };
}

const liveText = () => readFile(join(directory, "current", "index.html"), "utf8");

test("nothing is live before the first release", async () => {
  expect(await store.live()).toBeNull();
  expect(await releaseFolders(directory)).toEqual([]);
});

test("a finished release is live through a relative link", async () => {
  const stamp = await publish("one");
  expect(await liveText()).toBe("one");
  expect(await readlink(join(directory, "current"))).toBe(join("releases", stamp));
  expect((await store.live())?.stamp).toBe(stamp);
});

test("a reader sees the whole old or the whole new page at every instant of many swaps", async () => {
  await publish("release 0");
  let isDone = false;
  const seen = new Set<string>();
  const reading = (async () => {
    while (!isDone) seen.add(await liveText());
  })();
  for (let index = 1; index <= 40; index++) await publish(`release ${index}`);
  isDone = true;
  await reading;
  expect(seen.size).toBeGreaterThan(3);
  for (const text of seen) expect(text).toMatch(/^release \d+$/);
});

test("three releases stay, the live one first", async () => {
  const stamps: string[] = [];
  for (let index = 0; index < 5; index++) stamps.push(await publish(`release ${index}`));
  const expected = stamps.slice(2).reverse();
  const folders = await releaseFolders(directory);
  expect(folders).toEqual(expected.map((stamp) => join(directory, "releases", stamp)));
});

test("a discarded build leaves nothing and changes nothing", async () => {
  await publish("good");
  const unfinished = await store.begin();
  await writeFile(join(unfinished.directory, "index.html"), "half");
  await store.discard(unfinished);
  expect(await liveText()).toBe("good");
  expect(await readdir(directory)).toEqual(["current", "releases"]);
});

test("cleaning up removes what a dead process left, and not what a running one builds", async () => {
  const dead = 2 ** 22 + 1; // above the largest process id of Linux
  await mkdir(join(directory, `.building-old.${dead}`));
  await writeFile(join(directory, `.building-report-old.${dead}`), "{}");
  await symlink("releases/old", join(directory, `.current-old.${dead}`));
  const alive = `.building-new.${process.ppid}`;
  await mkdir(join(directory, alive));
  await store.cleanUp();
  expect(await readdir(directory)).toEqual([alive, "releases"]);
});

test("a live release that lost a file is not taken for whole", async () => {
  const stamp = await publish("whole");
  await rm(join(directory, "releases", stamp, "index.html"));
  expect(await store.live()).toBeNull();
});

test("a live release whose release.json does not parse is not taken for whole", async () => {
  const stamp = await publish("whole");
  await writeFile(join(directory, "releases", stamp, "release.json"), "{");
  expect(await store.live()).toBeNull();
});
