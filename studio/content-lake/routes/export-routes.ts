import { z } from "zod";
import { searchOptions } from "../http/body.ts";
import { ndjson } from "../http/reply.ts";
import { type Route, signedIn } from "../http/route.ts";
import type { LakeDocument } from "../model.ts";
import type { Services } from "./services.ts";

const exportOptions = z.object({
  /** Document types with commas between; all when absent. */
  types: z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .optional(),
  /** `@sanity/export` in its mode `cursor` asks for pages; ours is one page without a next. */
  nextCursor: z.literal("", "this lake gives an export whole, without cursors").optional(),
});

/** `data/export`: every document that the caller may read, a line each. */
export function exportRoutes({ lake }: Services): Route[] {
  return [
    signedIn("GET", "/data/export/:dataset", (call) => {
      const { types } = searchOptions(call, exportOptions);
      const documents = lake.exportDocuments(call.caller.actor);
      return ndjson(exported(documents, call.base, types));
    }),
  ];
}

async function* exported(
  documents: AsyncIterable<LakeDocument>,
  base: string,
  types: readonly string[] | undefined,
): AsyncIterable<LakeDocument> {
  for await (const document of documents)
    if (!types || types.includes(document._type)) yield withWholeUrl(document, base);
}

/** Who exports fetches the bytes of an asset by its `url`, so there it has our address before it. */
function withWholeUrl(document: LakeDocument, base: string): LakeDocument {
  const { _type, url } = document;
  const isAsset = _type === "sanity.imageAsset" || _type === "sanity.fileAsset";
  return isAsset && typeof url === "string" ? { ...document, url: `${base}${url}` } : document;
}
