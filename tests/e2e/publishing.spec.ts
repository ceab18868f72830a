import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Problem } from "@digiplein/content-schema/site";
import { addDays } from "@digiplein/content-schema/time";
import { expect, test } from "@playwright/test";
import { readDataset } from "../../studio/dataset-tools/read-dataset.ts";
import { openReleaseStore } from "../../studio/publishing/release-store.ts";
import { openPublisherWorld, type PublisherWorld } from "../support/publisher-world.ts";

/**
 * The publisher with a real lake and real builds: the site must never break, the last good state
 * must stay, and the next run must be right. Who only wants the rules: `build-queue.test.ts`.
 */
test.describe.configure({ mode: "serial", timeout: 240_000 });

const ARTICLE = "article-leven-in-twee-huizen";
const PAGE = "/onderwerpen/leven-in-twee-huizen/";

let world: PublisherWorld;

/** Gives the article another title, as an editor who publishes. */
const retitle = (title: string) => world.edit({ patch: { id: ARTICLE, set: { title } } });
const servedPage = () => world.page("zeeland", PAGE);

/** Waits until the served page says so; the test's own time limit is the end of patience. */
async function untilServed(text: string): Promise<void> {
  while (!(await servedPage()).includes(text)) await wait(50);
}

test.describe("one variant", () => {
  test.beforeAll(async () => {
    world = await openPublisherWorld(["zeeland"]);
  });
  test.afterAll(() => world.close());

  test("a first start publishes everything", async () => {
    expect(await servedPage()).toContain("De site wordt klaargezet");
    world.startPublisher();
    const live = await world.until("zeeland", ({ state }) => state === "live");
    expect(live.pages).toBeGreaterThan(20);
    expect(await servedPage()).toContain("<h1");
  });

  test("an edit shows, and the Studio hears since when", async () => {
    const before = await world.publication("zeeland");
    await retitle("Wonen op twee plekken");
    await untilServed("Wonen op twee plekken");
    const live = await world.until(
      "zeeland",
      ({ state, release }) => state === "live" && release !== before?.release,
    );
    expect(Date.parse(live.since ?? "")).toBeGreaterThan(Date.parse(before?.since ?? ""));
  });

  test("a notice stands above the pages it is for, and an old address leads on", async () => {
    await world.edit(
      {
        create: {
          _id: "notice-proef",
          _type: "notice",
          title: "Een proef",
          kind: "news",
          text: "Dit bericht is van een test.",
          showFrom: "2020-01-01",
          showUntil: "2099-12-31",
          audiences: ["parent"],
        },
      },
      {
        create: {
          _id: "redirect-proef",
          _type: "redirect",
          from: "/onderwerpen/oud/",
          to: PAGE,
          reason: "moved",
        },
      },
    );
    await untilServed("Een proef");
    expect(await servedPage()).toContain("geldt tot en met 31 december 2099");
    expect(await world.page("zeeland", "/jongeren/")).not.toContain("Een proef");
    const old = await world.page("zeeland", "/onderwerpen/oud/");
    expect(old).toContain("De pagina is verplaatst");
    expect(old).toMatch(
      /http-equiv="?refresh"? content="0; url=\/onderwerpen\/leven-in-twee-huizen\/"/,
    );
    expect(old).toMatch(/name="?robots"? content="?noindex/);
    expect(await world.page("zeeland", "/sitemap.xml")).not.toContain("/onderwerpen/oud/");
  });

  test("a draft changes nothing", async () => {
    const before = await world.publication("zeeland");
    const article = await world.read(ARTICLE);
    await world.edit({
      create: { ...article, _id: `drafts.${ARTICLE}`, _type: "article", title: "Nog niet klaar" },
    });
    await wait(2500);
    expect(await world.publication("zeeland")).toEqual(before);
  });

  test("a publish during a build is not lost", async () => {
    await retitle("Eerste titel");
    await world.until("zeeland", ({ state }) => state === "building");
    await wait(800);
    await retitle("Tweede titel");
    await untilServed("Tweede titel");
  });

  test("bad content stops the build: each problem names document, field and fix", async () => {
    await world.until("zeeland", ({ state }) => state === "live");
    const before = await servedPage();
    await breakContent();
    const failed = await world.until("zeeland", ({ state }) => state === "failed");
    expect(failed.message).toMatch(/^De site is niet bijgewerkt: er zitten \d+ fouten/);
    for (const expected of BROKEN) expectProblem(failed.problems ?? [], expected);
    expect(await servedPage()).toBe(before);
  });

  test("content that is put right is live again", async () => {
    await repairContent();
    await world.until("zeeland", ({ state }) => state === "live");
  });

  test("what was published while the lake restarts is picked up", async () => {
    await world.restartLake(() => wait(1500));
    await retitle("Na de herstart");
    await untilServed("Na de herstart");
  });

  test("a publisher that starts on a later day builds the same content again", async () => {
    await world.killPublisher();
    const store = await openReleaseStore(join(world.distDir, "zeeland"));
    const live = await store.live();
    if (!live) throw new Error("the tests before this one put a release live");
    const yesterday = { ...live, day: addDays(live.day, -1) };
    const file = join(world.distDir, "zeeland", "current", "release.json");
    await writeFile(file, JSON.stringify(yesterday));
    world.startPublisher();
    await world.until(
      "zeeland",
      ({ state, release }) => state === "live" && release !== live.stamp,
    );
    const { day, contentFingerprint } = live;
    expect(await store.live()).toMatchObject({ day, contentFingerprint });
  });

  test("a publisher that is killed at any moment leaves a whole release, and the next is right", async () => {
    const store = await openReleaseStore(join(world.distDir, "zeeland"));
    for (let round = 0; round < 6; round++) {
      await retitle(`Titel van ronde ${round}`);
      // From before the build to well into it, and around the swap.
      await wait(300 + round * 900);
      await world.killPublisher();
      expect(await store.live(), `after kill ${round}`).not.toBeNull();
      expect(await servedPage()).toContain("</html>");
      world.startPublisher();
    }
    await untilServed("Titel van ronde 5");
    await world.until("zeeland", ({ state }) => state === "live");
  });
});

test("a mistake in a region stops that region only; the country warns and goes on", async () => {
  world = await openPublisherWorld(["landelijk", "zeeland"]);
  try {
    const id = "article-hulp-in-zeeland";
    await world.edit({ patch: { id, set: { body: [{ _type: "onbekendBlok", _key: "x" }] } } });
    world.startPublisher();
    const zeeland = await world.until("zeeland", ({ state }) => state === "failed");
    expect(zeeland.problems?.map(({ documentId }) => documentId)).toEqual([id]);
    const country = await world.until("landelijk", ({ state }) => state === "live");
    expect(country.warnings).toContainEqual(expect.objectContaining({ documentId: id }));
    expect(await world.page("zeeland", "/")).toContain("De site wordt klaargezet");
    expect(await world.page("landelijk", "/")).toContain("<h1");
  } finally {
    await world.close();
  }
});

/** One document per kind of mistake, and what the editor must be told about it. */
const BROKEN = [
  { documentId: "article-een-nieuwe-partner", field: "related[0]", about: "a dangling reference" },
  { documentId: "article-vertellen-aan-de-kinderen", field: "slug", about: "a duplicate slug" },
  {
    documentId: "article-het-is-niet-jouw-schuld",
    field: "body[0] › _type",
    about: "an unknown block",
  },
  {
    documentId: "article-een-van-ons-wil-verhuizen",
    field: "actions[0] › link",
    about: "an unsafe link",
  },
  { documentId: "term-gezag", field: "term", about: "a document that does not parse" },
];

function expectProblem(
  problems: readonly Problem[],
  { documentId, field, about }: (typeof BROKEN)[0],
) {
  const found = problems.filter((problem) => problem.documentId === documentId);
  expect(
    found.map((problem) => problem.field),
    about,
  ).toContain(field);
  for (const { message, fix } of found) {
    expect(message).toMatch(/^\p{Lu}|^“/u);
    expect(fix).toMatch(/\.$/);
  }
}

async function breakContent(): Promise<void> {
  await world.edit(
    {
      patch: {
        id: "article-een-nieuwe-partner",
        set: {
          related: [{ _type: "reference", _key: "a", _ref: "article-weg", _weak: true }],
        },
      },
    },
    {
      patch: {
        id: "article-vertellen-aan-de-kinderen",
        set: { slug: { _type: "slug", current: "leven-in-twee-huizen" } },
      },
    },
    {
      patch: {
        id: "article-het-is-niet-jouw-schuld",
        set: { body: [{ _type: "filmpje", _key: "b" }] },
      },
    },
    {
      patch: {
        id: "article-een-van-ons-wil-verhuizen",
        set: {
          actions: [{ _type: "action", _key: "c", text: "Lees meer", link: "javascript:alert(1)" }],
        },
      },
    },
    { patch: { id: "term-gezag", unset: ["term"] } },
  );
}

/** Puts the shipped documents back. */
async function repairContent(): Promise<void> {
  const shipped = await readDataset(join(import.meta.dirname, "..", "..", "studio", "dataset"));
  const ids = new Set(BROKEN.map(({ documentId }) => documentId));
  await world.edit(
    ...shipped.filter(({ _id }) => ids.has(_id)).map((document) => ({ createOrReplace: document })),
  );
}
