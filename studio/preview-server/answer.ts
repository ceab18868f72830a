import { timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { problemSchema } from "@digiplein/content-schema/site";
import { z } from "zod";
import { contentTypeOf } from "../publishing/content-types.ts";
import type { Bundle, Bundles } from "./bundles.ts";
import { BROKEN, FAILED, NO_PAGE, type Notice, noticePage, SIGNED_OUT } from "./notices.ts";
import type { PreviewSettings } from "./settings.ts";

/** Answers one request that the lake passed on. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * What no page may do, whatever stands in its content: reach the Studio around it. Its scripts run,
 * but in an origin of their own, without cookies and storage.
 */
const SANDBOX =
  "sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'";

const HEADERS = {
  "Content-Security-Policy": SANDBOX,
  "X-Robots-Tag": "noindex, nofollow",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
};

/**
 * What a page loads is asked without the cookie, since its origin is none. It holds no drafts: our
 * own scripts, the icon, and images that the lake shows to anyone who has their address too.
 */
const OPEN_FILE = /^\/(?:_astro\/[\w.-]+|beeld\/image-[\w-]+\.webp|favicon\.svg)$/;

const problemsSchema = z.object({ problems: z.array(problemSchema) });

/**
 * @param bundles the code of the site per variant
 * @param log takes one line for the operator
 */
export function createAnswer(
  { key, variants }: PreviewSettings,
  bundles: Bundles,
  log: (line: string) => void,
): Answer {
  return async (request) => {
    if (!isSame(request.headers.get("x-preview-key"), key))
      return new Response(null, { status: 403, headers: HEADERS });
    const { variant, path, token, documentId } = parseAsked(request);
    if (token === undefined && !OPEN_FILE.test(path)) return notice(401, SIGNED_OUT);
    if (variant === "") return Response.json({ variants }, { headers: HEADERS });
    if (!variants.includes(variant)) return notice(404, NO_PAGE);
    try {
      const bundle = await bundles(variant);
      if (token === undefined || OPEN_FILE.test(path)) return await openFile(bundle, path, request);
      return await page(await bundle.renderPage(new Request(request.url), { token, documentId }));
    } catch (error) {
      log(inspect(error));
      return notice(502, FAILED);
    }
  };
}

/** Which page of which site is asked for, by whom, and for which document. */
function parseAsked(request: Request) {
  const { pathname, searchParams } = new URL(request.url);
  const [, variant = "", path = "/"] = /^\/preview\/([^/]*)(\/.*)?$/.exec(pathname) ?? [];
  return {
    variant,
    path,
    token: request.headers.get("authorization")?.replace(/^Bearer /, ""),
    documentId: searchParams.get("document") ?? undefined,
  };
}

/** A page, or why there is none: see `renderPage` in site/preview. */
async function page(rendered: Response): Promise<Response> {
  const isJson = rendered.headers.get("content-type")?.startsWith("application/json");
  if (rendered.status === 422 || (rendered.status === 404 && isJson)) {
    const { problems } = problemsSchema.parse(await rendered.json());
    return notice(rendered.status, { ...(rendered.status === 422 ? BROKEN : NO_PAGE), problems });
  }
  if (rendered.status >= 500) return notice(502, FAILED);
  const headers = new Headers(rendered.headers);
  const own = headers.get("Content-Security-Policy");
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  // Both policies hold: what the page allows itself on the live site, and the sandbox around it.
  if (own) headers.append("Content-Security-Policy", own);
  return new Response(rendered.body, { status: rendered.status, headers });
}

async function openFile(bundle: Bundle, path: string, request: Request): Promise<Response> {
  const headers = { ...HEADERS, "Access-Control-Allow-Origin": "*" };
  if (!path.startsWith("/_astro/")) {
    const file = await bundle.renderFile(new Request(request.url));
    const contentType = file.headers.get("content-type") ?? "application/octet-stream";
    return new Response(file.body, {
      status: file.status,
      headers: { ...headers, "Content-Type": contentType },
    });
  }
  const bytes = await readFile(join(bundle.clientDir, path)).catch(() => null);
  if (bytes === null) return new Response(null, { status: 404, headers });
  return new Response(bytes, { headers: { ...headers, "Content-Type": contentTypeOf(path) } });
}

function notice(status: number, content: Notice): Response {
  return new Response(noticePage(content), {
    status,
    headers: { ...HEADERS, "Content-Type": "text/html; charset=utf-8" },
  });
}

function isSame(given: string | null, key: string): boolean {
  if (given === null) return false;
  return given.length === key.length && timingSafeEqual(Buffer.from(given), Buffer.from(key));
}
