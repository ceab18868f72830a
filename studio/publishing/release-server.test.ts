import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createReleaseServer } from "./release-server.ts";
import { openReleaseStore, type ReleaseStore } from "./release-store.ts";

let directory: string;
let store: ReleaseStore;
let server: Server;
let origin: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "digiplein-server-"));
  store = await openReleaseStore(directory);
  server = createReleaseServer(directory);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  origin = `http://127.0.0.1:${address.port}`;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(directory, { recursive: true, force: true });
});

/** Makes a release of these files live. */
async function publish(files: Record<string, string>): Promise<void> {
  await wait(2);
  const unfinished = await store.begin();
  for (const [path, text] of Object.entries(files)) {
    const file = join(unfinished.directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await store.finish(unfinished, {
    region: "landelijk",
    stamp: unfinished.stamp,
    builtAt: new Date().toISOString(),
    day: "2026-11-22",
    contentFingerprint: "c",
    codeFingerprint: "k",
    pages: 1,
    bytes: 1,
    seconds: 1,
    heaviest: { path: "/", bytes: 1 },
  });
}

/** A request whose path is sent as it is; `fetch` would tidy it up first. */
function rawStatus(path: string, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    httpRequest({ host: "127.0.0.1", port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

test("before the first release there is a calm Dutch page, not an error", async () => {
  const response = await fetch(`${origin}/`);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("De site wordt klaargezet");
});

test("a folder serves its index, and is redirected to its slash", async () => {
  await publish({ "ouders/geld/index.html": "<h1>Geld</h1>" });
  const page = await fetch(`${origin}/ouders/geld/`);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await page.text()).toBe("<h1>Geld</h1>");
  const bare = await fetch(`${origin}/ouders/geld?a=1`, { redirect: "manual" });
  expect(bare.status).toBe(308);
  expect(bare.headers.get("location")).toBe("/ouders/geld/?a=1");
});

test("a swap shows at the next request", async () => {
  await publish({ "index.html": "old" });
  expect(await (await fetch(`${origin}/`)).text()).toBe("old");
  await publish({ "index.html": "new" });
  expect(await (await fetch(`${origin}/`)).text()).toBe("new");
});

test("a page that was open during a swap still gets its hashed files, but no old page", async () => {
  await publish({ "_astro/a.11.js": "a", "pagefind/index/x.pf_index": "i", "old/index.html": "o" });
  await publish({ "_astro/b.22.js": "b" });
  expect(await (await fetch(`${origin}/_astro/a.11.js`)).text()).toBe("a");
  expect(await (await fetch(`${origin}/pagefind/index/x.pf_index`)).text()).toBe("i");
  expect((await fetch(`${origin}/old/`)).status).toBe(404);
});

test("an unknown address gets the site's own 404 page", async () => {
  await publish({ "404.html": "<h1>Niet gevonden</h1>" });
  const response = await fetch(`${origin}/bestaat-niet/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("<h1>Niet gevonden</h1>");
});

test.each([
  "/../../package.json",
  "/..%2f..%2fpackage.json",
  "/%2e%2e/%2e%2e/package.json",
  "/.%2e/package.json",
  "/a\\..\\b",
  "/%00",
  "/%",
  "http://elders.example/",
])("a path that tries to leave the site is refused: %s", async (path) => {
  await publish({ "index.html": "home" });
  expect([400, 404]).toContain(await rawStatus(path));
});

test("a path of two slashes is no redirect to another host", async () => {
  await publish({ "elders.example/index.html": "x" });
  const response = await fetch(`${origin}//elders.example`, { redirect: "manual" });
  expect(response.headers.get("location")).toBe("/elders.example/");
});

test("only reading is allowed", async () => {
  await publish({ "index.html": "home" });
  expect(await rawStatus("/", "POST")).toBe(405);
  expect(await rawStatus("/", "HEAD")).toBe(200);
});

test("every answer carries the security headers and no cookie", async () => {
  await publish({ "index.html": "home" });
  for (const path of ["/", "/bestaat-niet"]) {
    const { headers } = await fetch(origin + path);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("permissions-policy")).toContain("geolocation=()");
    expect(headers.get("set-cookie")).toBeNull();
  }
});

test("every site may fetch the open data and frame the lists made for it, and nothing else", async () => {
  await publish({
    "index.html": "home",
    "open-data/services.json": "{}",
    "hulp/insluiten/goes/index.html": "lijst",
    "hulp/gemeente/goes/index.html": "pagina",
  });
  const headersOf = async (path: string) => {
    const { headers } = await fetch(origin + path);
    return [
      headers.get("access-control-allow-origin"),
      headers.get("cross-origin-resource-policy"),
      headers.get("content-security-policy")?.split(";")[0],
    ];
  };
  const closed = [null, "same-origin", "frame-ancestors 'none'"];
  expect(await headersOf("/open-data/services.json")).toEqual([
    "*",
    "cross-origin",
    "frame-ancestors 'none'",
  ]);
  expect(await headersOf("/hulp/insluiten/goes/")).toEqual([
    null,
    "cross-origin",
    "frame-ancestors *",
  ]);
  for (const path of ["/", "/hulp/gemeente/goes/", "/hulp/insluiten/weg/", "/open-data/weg.json"])
    expect(await headersOf(path), path).toEqual(closed);
});

test("hashed files are kept for ever, pages are asked for again and cost nothing when unchanged", async () => {
  await publish({ "_astro/a.11.js": "a", "index.html": "home" });
  const asset = await fetch(`${origin}/_astro/a.11.js`);
  expect(asset.headers.get("cache-control")).toContain("immutable");
  const page = await fetch(`${origin}/`);
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const etag = page.headers.get("etag") ?? "";
  const again = await fetch(`${origin}/`, { headers: { "If-None-Match": etag } });
  expect(again.status).toBe(304);
});

test("text is compressed for who can read it", async () => {
  const text = "<p>Uit elkaar</p>".repeat(500);
  await publish({ "index.html": text });
  for (const encoding of ["br", "gzip"]) {
    const response = await fetch(`${origin}/`, { headers: { "Accept-Encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(await response.text()).toBe(text);
  }
  const plain = await fetch(`${origin}/`, { headers: { "Accept-Encoding": "identity" } });
  expect(plain.headers.get("content-length")).toBe(String(text.length));
});
