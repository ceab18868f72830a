import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { RoleName } from "../content-lake/access/roles.ts";
import { accountWith } from "../content-lake/contract/backend.ts";
import type { Actor } from "../content-lake/model.ts";
import { type LakeServer, startLakeServer } from "../content-lake/server.ts";
import { seedLake } from "../dataset-tools/seed-lake.ts";
import { type OnDemandPreview, previewOnDemand } from "./start-on-demand.ts";

const DATASET = join(import.meta.dirname, "..", "dataset");
const MACHINE: Actor = {
  id: "test",
  grants: [{ filter: "true", permissions: ["read", "create", "update"] }],
};
/** A national text for parents, and what its draft says. */
const ARTICLE = "article-afspraken-veranderen";
const DRAFT = "Dit staat er nog niet";

const dataDir = mkdtempSync(join(tmpdir(), "digiplein-preview-"));
let server: LakeServer;
let preview: OnDemandPreview;

beforeAll(async () => {
  preview = await previewOnDemand({
    variants: ["zeeland"],
    lakeUrl: () => server.url,
    dataDir,
    idle: 3,
    log: console.error,
  });
  server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1", preview });
  await seedLake(server.lake, dataDir, DATASET);
}, 60_000);

afterAll(async () => {
  await preview.close();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Asks as a browser of somebody with this role does. */
async function browserOf(role: RoleName, regions: string[] = []) {
  const { token } = server.sessions.start(await accountWith(server, role, regions));
  return (path: string) =>
    fetch(server.url + path, { headers: { cookie: `digiplein_sessie=${token}` } });
}

/** Writes a draft over what is published. */
async function draft(id: string, changes: object): Promise<void> {
  const [published] = (await server.lake.documents([id], MACHINE)).documents;
  if (!published) throw new Error(`The dataset has no ${id}.`);
  const document = { ...published, ...changes, _id: `drafts.${id}` };
  await server.lake.mutate([{ createOrReplace: document }], { actor: MACHINE });
}

const ARTICLE_PAGE = "/preview/zeeland/onderwerpen/afspraken-veranderen/";

describe("the preview", { timeout: 180_000 }, () => {
  it("runs only while somebody looks, and a visitor without a session sees no page", async () => {
    const visit = async () => {
      const answer = await fetch(`${server.url}${ARTICLE_PAGE}`);
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain("Je bent niet ingelogd");
      expect(
        answer.headers.get("content-security-policy"),
        "the Studio shows it in a frame",
      ).toContain("frame-ancestors 'self'");
    };
    await visit();
    expect(preview.isAwake(), "a stranger wakes nothing").toBe(false);
    const look = await browserOf("editor");
    expect((await look("/preview/")).status).toBe(200);
    expect(preview.isAwake()).toBe(true);
    await visit();
    await vi.waitFor(() => expect(preview.isAwake()).toBe(false), {
      timeout: 60_000,
      interval: 200,
    });
  });

  it("shows what stands in a draft, with the page of the site itself", async () => {
    await draft(ARTICLE, { title: DRAFT });
    const look = await browserOf("editor");
    const answer = await look(ARTICLE_PAGE);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(/<h1[^>]*>([^<]*)/.exec(html)?.[1]?.trim()).toBe(DRAFT);
    expect(/<title>([^<]*)/.exec(html)?.[1]).toBe(`${DRAFT} – DigiPlein Zeeland`);
    expect(html.includes('href="/preview/zeeland/hulp/"')).toBe(true);
    const [script] = /\/preview\/zeeland\/_astro\/[\w.-]+\.js/.exec(html) ?? [];
    const loaded = await fetch(`${server.url}${script}`, { headers: { origin: "null" } });
    expect(loaded.status).toBe(200);
    expect(loaded.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("keeps pages in an origin of their own, unlisted and nowhere kept", async () => {
    const look = await browserOf("editor");
    for (const path of [ARTICLE_PAGE, "/preview/zeeland/nergens/", "/preview/nergens/"]) {
      const { headers } = await look(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy, path).toMatch(/^sandbox allow-scripts /);
      expect(policy, path).not.toContain("allow-same-origin");
      expect(policy, path).toContain("frame-ancestors 'self'");
      expect(headers.get("x-robots-tag"), path).toContain("noindex");
      expect(headers.get("cache-control"), path).toBe("no-store");
      expect(headers.get("access-control-allow-origin"), path).toBeNull();
    }
    const own = (await look(ARTICLE_PAGE)).headers.get("content-security-policy") ?? "";
    expect(own).toContain("default-src 'none'");
  });

  it("never shows a draft that the person may not read", async () => {
    const national = await (await browserOf("editor"))(ARTICLE_PAGE);
    expect(national.status).toBe(200);
    expect((await national.text()).includes(DRAFT)).toBe(true);
    const regional = await (await browserOf("regionalEditor", ["region-groningen"]))(ARTICLE_PAGE);
    expect(regional.status).toBe(200);
    expect((await regional.text()).includes(DRAFT)).toBe(false);
  });

  it("says what is wrong in the document at hand, and does without it elsewhere", async () => {
    const look = await browserOf("editor");
    await draft(ARTICLE, { title: DRAFT, summary: "" });
    const broken = await look(`${ARTICLE_PAGE}?document=${ARTICLE}`);
    expect(broken.status).toBe(422);
    const html = await broken.text();
    expect(html).toContain("Er klopt nog iets niet");
    expect(html).toContain(`"documentId":"${ARTICLE}"`);
    expect(html).toContain('"field":"summary"');
    const elsewhere = await look("/preview/zeeland/onderwerpen/");
    expect(elsewhere.status).toBe(200);
    expect((await elsewhere.text()).includes(DRAFT)).toBe(false);
    await server.lake.mutate([{ delete: { id: `drafts.${ARTICLE}` } }], { actor: MACHINE });
  });

  it("shows of a concept what it lacks, to who works on it only", async () => {
    const look = await browserOf("regionalEditor", ["region-zeeland"]);
    const page = "/preview/zeeland/hulp/aanbod/joop-zeeland/";
    expect((await look(page)).status).toBe(404);
    const lacking = await look(`${page}?document=service-joop-zeeland`);
    expect(lacking.status).toBe(422);
    expect(await lacking.text()).toContain('"documentId":"service-joop-zeeland"');
  });

  it("shows an event that an editor calls off, on its page and in the agenda", async () => {
    const id = "event-voorbeeld-oudercafe-goes";
    await draft(id, { status: "cancelled" });
    const look = await browserOf("regionalEditor", ["region-zeeland"]);
    const page = await look("/preview/zeeland/agenda/voorbeeld-oudercafe-goes/");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Je kunt nu niet meedoen.");
    expect(await (await look("/preview/zeeland/agenda/")).text()).toContain("Gaat niet door: ");
    await server.lake.mutate([{ delete: { id: `drafts.${id}` } }], { actor: MACHINE });
  });

  it("answers only the lake: who does not know the key gets nothing", async () => {
    const direct = await fetch(`${preview.url}${ARTICLE_PAGE}`);
    expect(direct.status).toBe(403);
    expect(await direct.text()).toBe("");
  });
});
