import type { Problem, Publication } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import type { BuildResult } from "./build-release.ts";
import { createVariantPublisher, type VariantWorld } from "./publish-variant.ts";
import type { Release } from "./release.ts";

const problem: Problem = {
  documentId: "article-geld",
  documentType: "article",
  title: "Geld",
  field: "body[2] › url",
  message: "Deze link is niet veilig.",
  fix: "Gebruik een adres dat met https:// begint.",
};

const release: Release = {
  region: "zeeland",
  stamp: "20261122T040000000-0001",
  builtAt: "2026-11-22T04:00:00.000Z",
  day: "2026-11-22",
  contentFingerprint: "c1",
  codeFingerprint: "k1",
  pages: 12,
  bytes: 1000,
  seconds: 2,
  heaviest: { path: "/", bytes: 100 },
};

/** A world with a scripted content, live release and builds. */
function createWorld(builds: BuildResult[], options: Partial<VariantWorld> = {}) {
  const seen: { reports: Publication[]; builds: number; retries: number[]; logs: string[] } = {
    reports: [],
    builds: 0,
    retries: [],
    logs: [],
  };
  const state: { content: string; today: string; live: Release | null; isStale: boolean } = {
    content: "c1",
    today: "2026-11-22",
    live: null,
    isStale: false,
  };
  const world: VariantWorld = {
    variant: { region: "zeeland", siteUrl: "http://localhost:4322" },
    store: {
      directory: "",
      begin: () => Promise.reject(new Error("the fake build does not use the store")),
      finish: () => Promise.reject(new Error("the fake build does not use the store")),
      discard: () => Promise.reject(new Error("the fake build does not use the store")),
      cleanUp: () => Promise.reject(new Error("the fake build does not use the store")),
      live: () => Promise.resolve(state.live),
    },
    contentFingerprint: () => Promise.resolve(state.content),
    codeFingerprint: () => Promise.resolve("k1"),
    today: () => state.today,
    build: () => {
      seen.builds += 1;
      const result = builds.shift();
      return result ? Promise.resolve(result) : Promise.reject(new Error("one build too many"));
    },
    report: (publication) => {
      seen.reports.push(publication);
      return Promise.resolve();
    },
    onStep: () => undefined,
    log: (line) => seen.logs.push(line),
    isStale: () => state.isStale,
    requestAgain: (after) => seen.retries.push(after),
    isStopping: () => false,
    ...options,
  };
  return { publish: createVariantPublisher(world), seen, state };
}

const good: BuildResult = { ok: true, release, warnings: [], peakMemory: 1 };
const bad: BuildResult = {
  ok: false,
  problems: [problem],
  warnings: [],
  message: "De site is niet bijgewerkt: er zit 1 fout in de inhoud.",
  log: "log of the build",
};
const broken: BuildResult = { ...bad, problems: [], message: "technisch" };
const states = (reports: Publication[]) => reports.map(({ state }) => state);

test("builds when nothing is live, and says so before and after", async () => {
  const { publish, seen } = createWorld([good]);
  await publish();
  expect(states(seen.reports)).toEqual(["building", "live"]);
  expect(seen.reports[1]).toMatchObject({
    since: release.builtAt,
    release: release.stamp,
    pages: 12,
    siteUrl: "http://localhost:4322",
  });
});

test("does not build what is live already", async () => {
  const { publish, seen, state } = createWorld([]);
  state.live = release;
  await publish();
  expect(seen.builds).toBe(0);
  expect(states(seen.reports)).toEqual(["live"]);
});

test("builds when only the code changed", async () => {
  const { publish, seen, state } = createWorld([good]);
  state.live = { ...release, codeFingerprint: "k0" };
  await publish();
  expect(seen.builds).toBe(1);
});

test("builds the same content and code again on another day, and says why", async () => {
  const { publish, seen, state } = createWorld([good]);
  state.live = release;
  state.today = "2026-11-23";
  await publish();
  expect(states(seen.reports)).toEqual(["building", "live"]);
  expect(seen.logs).toEqual(["zeeland: its pages are of 2026-11-22, building them for 2026-11-23"]);
});

test("a failure on yesterday's clock is tried again today", async () => {
  const { publish, seen, state } = createWorld([bad, good]);
  await publish();
  state.today = "2026-11-23";
  await publish();
  expect(states(seen.reports)).toEqual(["building", "failed", "building", "live"]);
});

test("a failure names the problems and what is still live", async () => {
  const { publish, seen, state } = createWorld([bad]);
  state.live = { ...release, contentFingerprint: "c0" };
  await publish();
  expect(seen.reports[1]).toMatchObject({
    state: "failed",
    problems: [{ _key: expect.stringMatching(/^[0-9a-f]{12}$/), ...problem }],
    since: release.builtAt,
    release: release.stamp,
  });
  expect(seen.logs).toEqual(["log of the build"]);
});

test("the same bad content is not built again, but reported again", async () => {
  const { publish, seen } = createWorld([bad]);
  await publish();
  await publish();
  expect(seen.builds).toBe(1);
  expect(states(seen.reports)).toEqual(["building", "failed", "failed"]);
});

test("content that is put right is built and live", async () => {
  const { publish, seen, state } = createWorld([bad, good]);
  await publish();
  state.content = "c2";
  await publish();
  expect(states(seen.reports)).toEqual(["building", "failed", "building", "live"]);
});

test("content that is put back as it was is live without a build", async () => {
  const { publish, seen, state } = createWorld([bad]);
  state.live = release;
  state.content = "c2";
  await publish();
  state.content = "c1";
  await publish();
  expect(seen.builds).toBe(1);
  expect(states(seen.reports)).toEqual(["building", "failed", "live"]);
});

test("a failure on content that changed meanwhile is not reported but tried again", async () => {
  const { publish, seen, state } = createWorld([bad, good]);
  state.isStale = true;
  await publish();
  expect(states(seen.reports)).toEqual(["building"]);
  expect(seen.retries).toEqual([0]);
  state.isStale = false;
  await publish();
  expect(states(seen.reports)).toEqual(["building", "building", "live"]);
});

test("a colleague who keeps publishing cannot hide a failure for ever", async () => {
  const { publish, seen, state } = createWorld([bad, bad, bad]);
  state.isStale = true;
  for (let round = 0; round < 3; round++) {
    state.content = `c${round}`;
    await publish();
  }
  expect(states(seen.reports)).toEqual(["building", "building", "building", "failed"]);
});

test("a technical failure is tried again, later each time", async () => {
  const { publish, seen } = createWorld([broken, broken, broken, broken]);
  for (let round = 0; round < 4; round++) await publish();
  expect(seen.retries).toEqual([10_000, 60_000, 600_000, 600_000]);
  expect(states(seen.reports).filter((state) => state === "failed")).toHaveLength(4);
});

test("a build that was ended by a stop of the publisher is no failure", async () => {
  const { publish, seen } = createWorld([broken], { isStopping: () => true });
  await publish();
  expect(states(seen.reports)).toEqual(["building"]);
  expect(seen.logs).toEqual([]);
});
