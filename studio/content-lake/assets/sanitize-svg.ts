import { LakeError } from "../model.ts";

/** Largest SVG in bytes; cleaning reads it as a whole, and a drawing for a site is far smaller. */
const maximumSvg = 512 * 1024;

const startsAsSvg =
  /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>[]*>\s*)*<svg[\s>]/i;
/** An address inside the drawing itself, such as `#shadow`. */
const inside = /^\s*#/;
/** A style that fetches something; `url(#…)` stays inside. */
const fetches = /@import|url\s*\(\s*["']?\s*(?!["'#\s])|\\/i;

/** Whether bytes are an SVG, by how they begin; the name of a file says nothing. */
export function isSvg(bytes: Buffer): boolean {
  return startsAsSvg.test(bytes.subarray(0, 4096).toString("utf8"));
}

/**
 * Takes everything out of an SVG that could run or fetch: scripts, event attributes, links to the
 * outside, HTML inside the drawing. What is left is stored, so that no one ever gets the original.
 * @returns the cleaned drawing
 * @throws LakeError 400 when it is too large, or nothing is left of it
 */
export async function sanitizeSvg(bytes: Buffer): Promise<Buffer> {
  if (bytes.length > maximumSvg) {
    throw refused("An SVG may be at most 512 kB; save it smaller, or as PNG or WebP.");
  }
  // Loaded for the first SVG only: it brings a whole document model.
  const { default: DOMPurify } = await import("isomorphic-dompurify");
  DOMPurify.removeAllHooks();
  DOMPurify.addHook("uponSanitizeAttribute", (_, attribute) => {
    const { attrName, attrValue } = attribute;
    const isLink = attrName === "href" || attrName === "xlink:href";
    if (isLink ? !inside.test(attrValue) : fetches.test(attrValue)) attribute.keepAttr = false;
  });
  DOMPurify.addHook("uponSanitizeElement", (node, { tagName }) => {
    if (tagName === "style" && fetches.test(node.textContent ?? "")) node.textContent = "";
  });
  const clean = DOMPurify.sanitize(bytes.toString("utf8"), {
    USE_PROFILES: { svg: true, svgFilters: true },
    ADD_TAGS: ["use"],
    FORBID_TAGS: ["a", "image", "feImage"],
  });
  // Written as HTML; the one name that XML does not know is that of the hard space.
  const result = Buffer.from(clean.trim().replaceAll("&nbsp;", "&#160;"), "utf8");
  if (!isSvg(result)) {
    throw refused("This SVG cannot be read; save it anew, or as PNG or WebP.");
  }
  return result;
}

function refused(message: string): LakeError {
  return new LakeError(400, message, "assetRefused");
}
