import { basename, extname } from "node:path";
import { z } from "zod";
import type { BodyReply } from "../http/reply.ts";
import { mimeTypeOf } from "./accepted-types.ts";
import { type AssetStore, isAssetPath } from "./asset-store.ts";
import { imageOptions, transformImage, wantsOriginal } from "./transform-image.ts";

/**
 * Serves `/images/…` and `/files/…`. Open to anyone, as on the hosted lake: the path holds the
 * hash of the content, and published pages show these assets to everybody.
 * @param accept the client's `Accept` header
 */
export async function serveAsset(store: AssetStore, url: URL, accept: string): Promise<BodyReply> {
  const path = url.pathname.slice(1);
  const size = isAssetPath(path) ? await store.sizeOf(path) : null;
  if (size === null) return plain(404, "There is no such image or file.");
  const options = imageOptions.safeParse(Object.fromEntries(url.searchParams));
  if (!options.success) return plain(400, z.prettifyError(options.error));

  const extension = extname(path).slice(1);
  const headers = {
    "cache-control": "public, max-age=31536000, immutable",
    // An SVG keeps its colours, and runs and fetches nothing also when it is opened by itself.
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
    vary: "accept",
    ...disposition(path, options.data.dl),
  };
  const isDrawing = extension === "svg" && options.data.fm === undefined;
  if (path.startsWith("files/") || isDrawing || wantsOriginal(options.data)) {
    return {
      kind: "body",
      status: 200,
      headers: {
        ...headers,
        "content-type": mimeTypeOf(extension),
        "content-length": String(size),
      },
      body: store.read(path),
    };
  }
  const { bytes, mimeType } = await transformImage(store.fileOf(path), options.data, accept);
  return {
    kind: "body",
    status: 200,
    headers: { ...headers, "content-type": mimeType },
    body: bytes,
  };
}

function disposition(path: string, dl: string | undefined): Record<string, string> {
  if (dl === undefined) return {};
  const name = encodeURIComponent(dl || basename(path));
  return { "content-disposition": `attachment; filename*=UTF-8''${name}` };
}

function plain(status: number, text: string): BodyReply {
  return {
    kind: "body",
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: text,
  };
}
