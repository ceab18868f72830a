import { basename, extname } from "node:path";

/** What a site of ours holds, by file ending. Pagefind's own endings are gzipped binary data. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".ics": "text/calendar; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".wasm": "application/wasm",
};

/** The content type of a file; what we do not know is offered as plain bytes. */
export function contentTypeOf(path: string): string {
  // A feed reader knows Atom by its type, and every feed of a site of ours has this name.
  if (basename(path) === "feed.xml") return "application/atom+xml; charset=utf-8";
  return TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/** Whether a file of this type gets smaller by compressing. */
export function isCompressible(contentType: string): boolean {
  return contentType.includes("charset=utf-8") || contentType === "application/wasm";
}
