import { z } from "zod";
import type { Perspective } from "../model.ts";

/** From this API version on, a query without a perspective sees published documents only. */
const publishedByDefaultFrom = "2025-02-19";

/** A perspective as clients write it: `published`, or layers with commas between. */
export const perspectiveText = z
  .string()
  .regex(/^[\w-]+(,[\w-]+)*$/, "use raw, published, drafts or release names with commas between");

/**
 * The perspective of a query.
 * @param asked what the client asked for, if anything
 * @param version API version of the path: a date, `1` or `X`
 */
export function perspectiveOf(asked: string | undefined, version: string): Perspective {
  if (asked !== undefined) {
    return asked.split(",").map((layer) => (layer === "previewDrafts" ? "drafts" : layer));
  }
  // Compared as text: "1" sorts before every date and "X", the experimental version, after it.
  return [version >= publishedByDefaultFrom ? "published" : "raw"];
}
