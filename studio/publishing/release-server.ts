import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { contentTypeOf, isCompressible } from "./content-types.ts";
import { type FoundFile, findFile } from "./find-file.ts";
import { headersFor, SECURITY_HEADERS } from "./security-headers.ts";
import { UNBUILT_PAGE } from "./unbuilt-page.ts";

/** Below this many bytes compressing saves no packet. */
const WORTH_COMPRESSING = 1024;

/**
 * Serves the live release of one variant. The release is looked up for every request, so a swap
 * shows at once; no visitor gets a cookie.
 *
 * @param directory absolute path, `dist/<region>`
 * @returns a server that does not listen yet
 */
export function createReleaseServer(directory: string): Server {
  return createServer((request, response) => {
    answer(directory, request, response).catch(() => {
      // The file went away or the visitor did; neither is worth more than ending the answer.
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "Er ging iets mis. Probeer het opnieuw.");
    });
  });
}

async function answer(
  directory: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setHeaders(response, SECURITY_HEADERS);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return sendText(response, 405, "Deze site kun je alleen lezen.");
  }
  const url = parsePath(request.url ?? "/");
  if (url === null) return sendText(response, 400, "Dit adres is niet goed geschreven.");
  const found = await findFile(directory, url.pathname);
  switch (found.kind) {
    case "unbuilt":
      return sendUnbuilt(response);
    case "folder":
      response.writeHead(308, { Location: encodeURI(found.location) + url.search }).end();
      return;
    case "file":
      setHeaders(response, headersFor(url.pathname));
      return sendFile(request, response, 200, found.file, url.pathname);
    case "missing":
      if (found.notFoundPage)
        return sendFile(request, response, 404, found.notFoundPage, url.pathname);
      return sendText(response, 404, "Deze pagina bestaat niet.");
  }
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The decoded path without `..`, or null when it is no path of a site. */
function parsePath(target: string): { pathname: string; search: string } | null {
  try {
    // A fixed base: the target of a proxy request (`GET http://…`) must not choose the host, and
    // `//name/` must not become one.
    const { pathname, search } = new URL(`http://site${target.replace(/^\/+/, "/")}`);
    const decoded = decodeURIComponent(pathname);
    const isSafe = target.startsWith("/") && !/\\|\0|(?:^|\/)\.\.?(?:\/|$)/.test(decoded);
    return isSafe ? { pathname: decoded, search } : null;
  } catch {
    return null;
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
  file: FoundFile,
  pathname: string,
): Promise<void> {
  const contentType = contentTypeOf(file.path);
  const encoding = chooseEncoding(request, contentType, file.size);
  const etag = `"${file.size.toString(36)}-${file.modified.getTime().toString(36)}${encoding ? `-${encoding}` : ""}"`;
  response.setHeader("Content-Type", contentType);
  response.setHeader("ETag", etag);
  response.setHeader("Cache-Control", cachingOf(pathname, status));
  if (isCompressible(contentType)) response.setHeader("Vary", "Accept-Encoding");
  if (status === 200 && request.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return;
  }
  if (encoding) response.setHeader("Content-Encoding", encoding);
  else response.setHeader("Content-Length", file.size);
  response.writeHead(status);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const bytes = createReadStream(file.path);
  if (encoding === "br") await pipeline(bytes, createBrotliCompress(brotliFor(file)), response);
  else if (encoding === "gzip") await pipeline(bytes, createGzip(), response);
  else await pipeline(bytes, response);
}

/** Hashed names never change; all else must be asked for again, so that a swap shows. */
function cachingOf(pathname: string, status: 200 | 404): string {
  const isImmutable = status === 200 && pathname.startsWith("/_astro/");
  return isImmutable ? "public, max-age=31536000, immutable" : "no-cache";
}

function chooseEncoding(
  request: IncomingMessage,
  contentType: string,
  size: number,
): "br" | "gzip" | null {
  if (size < WORTH_COMPRESSING || !isCompressible(contentType)) return null;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : null;
}

/** Quality 5 is what web servers use on the fly; the size hint makes the window fit. */
function brotliFor(file: FoundFile) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: file.size,
    },
  };
}

function sendUnbuilt(response: ServerResponse): void {
  response.writeHead(503, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Retry-After": "5",
  });
  response.end(UNBUILT_PAGE);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
