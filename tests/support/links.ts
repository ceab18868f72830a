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

/** The ids of the headings of what reads a question behind `#` (site/lib/finder/address.ts). */
const FINDERS = ["zoekhulp", "zoek-bijeenkomst"];

/** What is wrong with one address on one page, or null. */
function problem(
  href: string,
  page: BuiltPage,
  anchors: Anchors,
  hasFile: (path: string) => boolean,
  siteHas: (url: URL) => boolean | undefined,
) {
  if (/^(mailto|tel):/.test(href)) return null;
  const url = new URL(href, `http://site.invalid${page.path}`);
  // A calendar to follow, at the address that this site will have.
  if (url.protocol === "webcal:") return hasFile(url.pathname) ? null : "leads nowhere";
  if (url.host !== "site.invalid") return problemElsewhere(url, siteHas(url));
  const path = decodeURIComponent(url.pathname);
  const ids = anchors.get(path);
  if (!ids) return hasFile(path) ? null : "leads nowhere";
  const id = decodeURIComponent(url.hash.slice(1));
  // A question to the finder: `#gemeente=goes`.
  if (id.includes("=") && FINDERS.some((finder) => ids.has(finder))) return null;
  return id === "" || ids.has(id) ? null : `has no element with id "${id}"`;
}

/** What is wrong with an address on another site: ours must have the page, others must be safe. */
function problemElsewhere({ protocol }: URL, isThere: boolean | undefined) {
  if (isThere !== undefined) return isThere ? null : "leads nowhere";
  return protocol === "https:" ? null : "is not https";
}

/**
 * Every broken address of a page: `href`, `src`, `action` and `srcset`-free images.
 *
 * @param hasFile whether the release holds a file (not a page) at a site path
 * @param siteHas whether another site of ours has a page; undefined for the site of others
 */
export function brokenLinks(
  page: BuiltPage,
  anchors: Anchors,
  hasFile: (path: string) => boolean,
  siteHas: (url: URL) => boolean | undefined = () => undefined,
): string[] {
  const elements = parse(page.html).querySelectorAll("[href], [src], [action]");
  return elements.flatMap((element) => {
    const href =
      element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action");
    if (href === undefined || href.startsWith("data:")) return [];
    const wrong = problem(href, page, anchors, hasFile, siteHas);
    return wrong ? [`${page.path}: ${href} ${wrong}`] : [];
  });
}
