import { isPage, type PageDocument, publicPath } from "@digiplein/content-schema/studio";
import * as z from "zod";

/** Where a document is seen on the site, or what the editor has to fill in first. */
export type PreviewPlace = { kind: "page"; path: string } | { kind: "incomplete"; text: string };

/** Pages on which documents without a page of their own are seen. */
const SEEN_ON: Readonly<Record<string, string>> = {
  siteSettings: "/",
  notice: "/",
  theme: "/onderwerpen/",
  region: "/hulp/",
  helpline: "/hulp/",
};

/** An override changes the page of the document that it is about. */
const OVERRIDES = ["articleOverride", "serviceOverride"];

/** Types that are seen somewhere; of the others there is nothing to look at. */
const SHOWN_TYPES = new Set([
  ...Object.keys(SEEN_ON),
  ...OVERRIDES,
  "accessPoint",
  "article",
  "event",
  "functionality",
  "guideStep",
  "helpRoute",
  "municipality",
  "organization",
  "phase",
  "service",
  "situation",
  "dialog",
  "term",
]);

/** As a document is stored, also when hardly anything is filled in. */
const storedSchema = z.object({
  _type: z.string(),
  slug: z.object({ current: z.string().min(1) }).optional(),
  audience: z.string().optional(),
  ownerRegion: z.object({ _ref: z.string() }).optional(),
  base: z.object({ _ref: z.string() }).optional(),
});

/** Whether documents of this type are seen on a page of the site. */
export function hasPreview(type: string): boolean {
  return SHOWN_TYPES.has(type);
}

/** The document whose page an override changes; absent for other documents. */
export function baseOf(document: unknown): string | undefined {
  const { data } = storedSchema.safeParse(document);
  return data && OVERRIDES.includes(data._type) ? data.base?._ref : undefined;
}

/** The region whose site shows a document: its owner's. */
function regionOf(document: unknown): string | undefined {
  return storedSchema.safeParse(document).data?.ownerRegion?._ref.replace(/^region-/, "");
}

/**
 * Where a document is seen on the site of a variant.
 *
 * @param document as it is stored: its draft, or what is published; for an override its base
 * @param variant e.g. `zeeland`
 */
export function previewPlace(document: unknown, variant: string): PreviewPlace {
  const { data } = storedSchema.safeParse(document);
  if (!data) return incomplete("Vul eerst de titel en het webadres in.");
  const { _type, slug, audience } = data;
  if (OVERRIDES.includes(_type)) return incomplete("Kies eerst wat je aanpast.");
  const seenOn = SEEN_ON[_type];
  if (seenOn !== undefined) return { kind: "page", path: seenOn };
  if (_type === "accessPoint")
    return { kind: "page", path: `/loket/${slug ? `#${slug.current}` : ""}` };
  if (!slug) return incomplete("Vul eerst de titel en het webadres in. Dan zie je hier je pagina.");
  const page = { _type, slug: slug.current, ...(audience && { audience }) };
  if (!isPage(page)) return incomplete("Kies eerst voor wie dit is. Dan zie je hier je pagina.");
  const path = publicPath(page as PageDocument);
  // The national site has the route of a region below the one for the country.
  const owner = regionOf(document);
  const isBelow = _type === "helpRoute" && variant === "landelijk" && owner !== undefined;
  return { kind: "page", path: isBelow ? `${path}${owner}/` : path };
}

function incomplete(text: string): PreviewPlace {
  return { kind: "incomplete", text };
}

/**
 * The site on which an editor sees a document first: that of the region that owns it, or else of the
 * editor's own region, or else the national one.
 *
 * @param variants the sites there are
 */
export function firstVariant(
  document: unknown,
  ownRegions: readonly string[],
  variants: readonly string[],
): string | undefined {
  const own = ownRegions.map((region) => region.replace(/^region-/, ""));
  const wanted = [regionOf(document), ...own, "landelijk"];
  return wanted.find((region) => region !== undefined && variants.includes(region)) ?? variants[0];
}
