import type { Publication } from "@digiplein/content-schema/site";
import { publicPath } from "@digiplein/content-schema/studio";
import * as z from "zod";

const slug = z.object({ current: z.string().min(1) }).transform(({ current }) => current);
const ownerRegion = z.object({ _ref: z.string() }).optional();
const pageDocument = z.discriminatedUnion("_type", [
  z.object({
    _type: z.literal("article"),
    slug,
    ownerRegion,
    audience: z.enum(["parent", "youth", "professional", "municipality"]),
  }),
  z.object({
    _type: z.literal("helpRoute"),
    slug,
    ownerRegion,
    audience: z.enum(["parent", "youth", "professional"]),
  }),
  z.object({
    _type: z.enum(["phase", "service", "organization", "municipality", "term"]),
    slug,
    ownerRegion,
  }),
]);

/**
 * The address of a document's page on the site of its region, or on the national site.
 *
 * @param document a published document as the lake stores it
 * @param publications what is published where
 * @returns nothing when it has no page of its own, or its site was never published
 */
export function pageUrl(
  document: unknown,
  publications: readonly Pick<Publication, "region" | "siteUrl" | "since">[],
): string | undefined {
  const parsed = pageDocument.safeParse(document);
  if (!parsed.success) return undefined;
  const owner = parsed.data.ownerRegion?._ref.replace(/^region-/, "");
  const live = publications.filter(({ since }) => since !== undefined);
  const site = owner
    ? live.find(({ region }) => region === owner)
    : (live.find(({ region }) => region === "landelijk") ?? live[0]);
  return site && `${site.siteUrl.replace(/\/$/, "")}${publicPath(parsed.data)}`;
}
