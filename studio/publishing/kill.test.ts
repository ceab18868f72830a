import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { openReleaseStore } from "./release-store.ts";
import { TIED_TO_US } from "./run-child.ts";

/** Publishes releases of forty pages as fast as the disk allows, until it is killed. */
const PUBLISH_FOR_EVER = `
  import { writeFile } from "node:fs/promises";
  import { join } from "node:path";
  import { openReleaseStore } from ${JSON.stringify(join(import.meta.dirname, "release-store.ts"))};
  const store = await openReleaseStore(process.argv[2]);
  await store.cleanUp();
  for (let round = 0; ; round++) {
    const unfinished = await store.begin();
    for (let page = 0; page < 40; page++)
      await writeFile(join(unfinished.directory, page + ".html"), unfinished.stamp);
    const bytes = 40 * unfinished.stamp.length;
    await store.finish(unfinished, {
      region: "zeeland", stamp: unfinished.stamp, builtAt: new Date().toISOString(), day: "2026-11-22",
      contentFingerprint: "c", codeFingerprint: "k", pages: 40, bytes, seconds: 0,
      heaviest: { path: "/0.html", bytes: unfinished.stamp.length },
    });
    if (round === 0) console.log("live");
  }
`;

test("killed ten times while it swaps: what is live is whole each time, and nothing piles up", async () => {
  const directory = await mkdtemp(join(tmpdir(), "digiplein-kill-"));
  const script = join(directory, "publish.mjs");
  const releases = join(directory, "dist");
  await writeFile(script, PUBLISH_FOR_EVER);
  const store = await openReleaseStore(releases);
  for (let round = 0; round < 10; round++) {
    const child = spawn(process.execPath, [...TIED_TO_US, script, releases], {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    if (!child.stdout) throw new Error("no output to wait for");
    await once(child.stdout, "data");
    await wait(round * 7);
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    const live = await store.live();
    expect(live, `after kill ${round}`).not.toBeNull();
    for (let page = 0; page < 40; page++)
      expect(await readFile(join(releases, "current", `${page}.html`), "utf8")).toBe(live?.stamp);
  }
  await store.cleanUp();
  expect(await readdir(releases)).toEqual(["current", "releases"]);
  // Three are kept; a kill before the pruning may leave one more until the next release.
  expect((await readdir(join(releases, "releases"))).length).toBeLessThanOrEqual(4);
  await rm(directory, { recursive: true, force: true });
}, 60_000);
