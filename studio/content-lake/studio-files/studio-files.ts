import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Reply } from "../http/reply.ts";
import { LakeError } from "../model.ts";
import { notBuiltPage } from "./not-built-page.ts";

/** Serves the built Studio and the pages in folders below it. @param path from `/studio/` on @param base of the request */
export type StudioFiles = (path: string, base: string) => Promise<Reply>;

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".map": "application/json",
};

/** @param studioDir folder that `sanity build` wrote; without one every page says so */
export function studioFilesIn(studioDir: string | undefined): StudioFiles {
  return async (path, base) => {
    if (studioDir === undefined) return notBuiltPage();
    const file = fileFor(studioDir, path);
    const found = await stat(file).catch(() => null);
    if (found?.isFile() && !file.endsWith("index.html")) return staticFile(file, found.size);
    const isBelow = found?.isDirectory() && path !== "/studio/";
    const page = isBelow
      ? await readFile(join(file, "index.html"), "utf8").catch(() => null)
      : null;
    if (page !== null) return plainPage(page);
    if (/^\/studio\/(static|vendor)\//.test(path)) {
      throw new LakeError(404, `The Studio has no file ${path}; build it anew.`, "notFound");
    }
    // Every other address is a place inside the Studio, which finds its own way there.
    const html = await readFile(join(studioDir, "index.html"), "utf8").catch(() => null);
    return html === null ? notBuiltPage() : studioPage(html, base);
  };
}

function fileFor(studioDir: string, path: string): string {
  try {
    // Normalising an absolute path cannot climb above its root, so the file stays in the folder.
    return join(studioDir, normalize(decodeURIComponent(path.slice("/studio".length))));
  } catch {
    throw new LakeError(400, "The path is not URL-encoded.", "httpBadRequest");
  }
}

function staticFile(file: string, size: number): Reply {
  const forever = file.includes(`${sep}static${sep}`) && /-[\w-]{8}\.\w+$/.test(file);
  return {
    kind: "body",
    status: 200,
    headers: {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-length": String(size),
      "cache-control": forever ? "public, max-age=31536000, immutable" : "no-cache",
    },
    body: createReadStream(file),
  };
}

function studioPage(built: string, base: string): Reply {
  // Sanity's bridge script reports to their hosts which version runs here; the Studio needs it not.
  const html = built
    .replace(/<script[^>]*\ssrc="https:\/\/core\.sanity-cdn\.com[^>]*><\/script>/g, "")
    // The build writes its icons without the path that the Studio stands under.
    .replaceAll('href="/static/', 'href="/studio/static/');
  return htmlReply(html, contentSecurityPolicy(html, base));
}

/** A page beside the Studio, such as a manual: text, style and pictures, and no script at all. */
function plainPage(html: string): Reply {
  return htmlReply(
    html,
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  );
}

function htmlReply(html: string, policy: string): Reply {
  return {
    kind: "body",
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": policy,
      "referrer-policy": "no-referrer",
    },
    body: html,
  };
}

/** Lets the Studio talk to this lake and to nobody else; its inline scripts are named by hash. */
function contentSecurityPolicy(html: string, base: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inline].join(" "),
    // styled-components writes its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${base.replace(/^http/, "ws")}`,
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}
