import { parse } from "node-html-parser";
import type { BuiltPage } from "./variants.ts";

/** Site path → the ids on that page. */
export type Anchors = Map<string, Set<string>>;

/** The ids of every built page, for links with a `#`. */
export function anchorsOf(pages: BuiltPage[]): Anchors {
  return new Map(
    pages.map(({ path, html }) => [
      path,
      new Set(
        parse(html)
          .querySelectorAll("[id]")
          .map((element) => element.id),
      ),
    ]),
  );
}

/** The id of the finder's heading; it reads what stands behind `#` (site/lib/finder/address.ts). */
const FINDER = "zoekhulp";

/** What is wrong with one address on one page, or null. */
function problem(
  href: string,
  page: BuiltPage,
  anchors: Anchors,
  hasFile: (path: string) => boolean,
) {
  if (/^(mailto|tel):/.test(href)) return null;
  const url = new URL(href, `http://site.invalid${page.path}`);
  if (url.host !== "site.invalid") return url.protocol === "https:" ? null : "is not https";
  const path = decodeURIComponent(url.pathname);
  const ids = anchors.get(path);
  if (!ids) return hasFile(path) ? null : "leads nowhere";
  const id = decodeURIComponent(url.hash.slice(1));
  // A question to the finder: `#gemeente=goes`.
  if (id.includes("=") && ids.has(FINDER)) return null;
  return id === "" || ids.has(id) ? null : `has no element with id "${id}"`;
}

/**
 * Every broken address of a page: `href`, `src`, `action` and `srcset`-free images.
 *
 * @param hasFile whether the release holds a file (not a page) at a site path
 */
export function brokenLinks(
  page: BuiltPage,
  anchors: Anchors,
  hasFile: (path: string) => boolean,
): string[] {
  const elements = parse(page.html).querySelectorAll("[href], [src], [action]");
  return elements.flatMap((element) => {
    const href =
      element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action");
    if (href === undefined || href.startsWith("data:")) return [];
    const wrong = problem(href, page, anchors, hasFile);
    return wrong ? [`${page.path}: ${href} ${wrong}`] : [];
  });
}
