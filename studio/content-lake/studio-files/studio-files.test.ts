import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BodyReply, Reply } from "../http/reply.ts";
import { studioFilesIn } from "./studio-files.ts";

const top = mkdtempSync(join(tmpdir(), "studio-files-"));
const dir = join(top, "studio");
const base = "http://localhost:3900";
const bridge =
  '<script src="https://core.sanity-cdn.com/bridge.js" async type="module" data-sanity-core></script>';
const index = `<html>${bridge}<script>start()</script></html>`;

beforeAll(() => {
  mkdirSync(join(dir, "static"), { recursive: true });
  writeFileSync(join(top, "secret.txt"), "geheim");
  writeFileSync(join(dir, "index.html"), index);
  writeFileSync(join(dir, "static", "app-Ab3dEf9h.js"), "start()");
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

function body(reply: Reply): BodyReply {
  if (reply.kind !== "body") throw new Error("Expected a finite answer.");
  return reply;
}
const get = async (path: string) => body(await studioFilesIn(dir)(path, base));

describe("the Studio's files", () => {
  it("open the Studio at every place inside it", async () => {
    for (const path of ["/studio/", "/studio/structure/article;drafts.x", "/studio/index.html"]) {
      expect((await get(path)).headers["content-type"]).toContain("text/html");
    }
  });

  it("leave out the script that calls Sanity's hosts", async () => {
    expect((await get("/studio/")).body).toBe("<html><script>start()</script></html>");
  });

  it("find their icons below the Studio", async () => {
    writeFileSync(join(dir, "index.html"), '<link href="/static/favicon.ico">');
    expect((await get("/studio/")).body).toBe('<link href="/studio/static/favicon.ico">');
    writeFileSync(join(dir, "index.html"), index);
  });

  it("allow their own inline script by its hash, and no other", async () => {
    const policy = (await get("/studio/")).headers["content-security-policy"] ?? "";
    // sha256 of `start()`, computed apart with `openssl dgst -sha256 -binary | base64`.
    expect(policy).toContain(
      `script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='`,
    );
    expect(policy).toContain("connect-src 'self' ws://localhost:3900;");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it("are kept by the browser for good when their name holds a hash", async () => {
    const script = await get("/studio/static/app-Ab3dEf9h.js");
    expect(script.headers["cache-control"]).toContain("immutable");
    expect((await get("/studio/")).headers["cache-control"]).toBe("no-cache");
  });

  it("open a page in a folder below the Studio, which may run no script", async () => {
    mkdirSync(join(dir, "handleiding", "inloggen"), { recursive: true });
    writeFileSync(join(dir, "handleiding", "inloggen", "index.html"), "<h1>Inloggen</h1>");
    for (const path of ["/studio/handleiding/inloggen/", "/studio/handleiding/inloggen"]) {
      const { body: html, headers } = await get(path);
      expect(html).toBe("<h1>Inloggen</h1>");
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
      expect(headers["content-security-policy"]).not.toContain("script-src");
    }
    // A folder without a page is a place inside the Studio like any other.
    expect((await get("/studio/handleiding/")).body).toContain("start()");
  });

  it("that are missing answer 404, not the Studio's page", async () => {
    await expect(get("/studio/static/old-12345678.js")).rejects.toMatchObject({ status: 404 });
  });

  it("end at the Studio's folder", async () => {
    for (const path of ["/studio/../secret.txt", "/studio/%2e%2e%2fsecret.txt"]) {
      expect((await get(path)).headers["content-type"]).toContain("text/html");
    }
    await expect(get("/studio/static/..%2f..%2fsecret.txt")).rejects.toMatchObject({ status: 404 });
    await expect(get("/studio/%zz")).rejects.toMatchObject({ status: 400 });
  });

  it("say in Dutch that they are not built yet", async () => {
    for (const missing of [undefined, join(top, "nowhere")]) {
      const page = body(await studioFilesIn(missing)("/studio/", base));
      expect(page.status).toBe(503);
      expect(page.body).toContain("De redactie-omgeving is nog niet klaar");
    }
  });
});
