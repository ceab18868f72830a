import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { anchorsOf, brokenLinks } from "../support/links.ts";
import {
  ALL_VARIANTS,
  builtPages,
  sitemapPaths,
  VARIANTS,
  type Variant,
} from "../support/variants.ts";

/** Whether the release holds a file at a site path. */
function hasFile({ dir }: Variant, path: string): boolean {
  return statSync(join(dir, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether one of our sites has a page; they link to each other at the addresses of `npm start`. */
function siteHas({ host, pathname }: URL): boolean | undefined {
  const site = ALL_VARIANTS.find(({ port }) => host === `localhost:${port}`);
  return site && hasFile(site, `${pathname}index.html`);
}

/** The address of the page that a page repeats. */
const canonicalOf = (html: string) => /<link rel="?canonical"? href="?([^">\s]+)/.exec(html)?.[1];

for (const variant of Object.values(VARIANTS)) {
  test(`${variant.id}: every link leads somewhere, anchors included`, () => {
    const pages = builtPages(variant);
    const anchors = anchorsOf(pages);
    const broken = pages.flatMap((page) =>
      brokenLinks(page, anchors, (path) => hasFile(variant, path), siteHas),
    );
    expect([...new Set(broken)].slice(0, 40)).toEqual([]);
  });

  test(`${variant.id}: the sitemap names every page once, and only pages that exist`, () => {
    const inSitemap = sitemapPaths(variant);
    expect(inSitemap.length, "an empty sitemap proves nothing").toBeGreaterThan(0);
    expect(new Set(inSitemap).size).toBe(inSitemap.length);
    const indexable = builtPages(variant)
      .filter(({ html }) => !/<meta name="?robots"? content="?noindex/.test(html))
      .filter(({ html }) => !canonicalOf(html))
      .map(({ path }) => path);
    expect([...inSitemap].sort()).toEqual(indexable.sort());
  });
}

test("an offer or event is in the sitemap of one site, and a page that repeats it says which", () => {
  const offers = (variant: Variant) =>
    sitemapPaths(variant).filter((path) => /^\/(hulp\/aanbod|agenda)\/./.test(path));
  const all = ALL_VARIANTS.flatMap(offers);
  for (const variant of ALL_VARIANTS) expect(offers(variant)).not.toEqual([]);
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted());

  const national = new Set(offers(VARIANTS.landelijk));
  const offerPages = builtPages(VARIANTS.zeeland).filter(({ path }) =>
    path.startsWith("/hulp/aanbod/"),
  );
  const repeated = offerPages.flatMap(({ path, html }) => {
    const canonical = canonicalOf(html);
    return canonical ? [{ path, canonical: new URL(canonical) }] : [];
  });
  expect(repeated).not.toEqual([]);
  for (const { path, canonical } of repeated) {
    expect(canonical.port).toBe(String(VARIANTS.landelijk.port));
    expect(canonical.pathname).toBe(path);
    expect(national).toContain(path);
  }
});

test("the check turns red on a dead page, a dead anchor and an http link", () => {
  const page = {
    path: "/a/",
    file: "a/index.html",
    html: '<a href="/weg/">x</a><a href="#nergens">x</a><a href="http://example.org/">x</a><a id="hier" href="#hier">goed</a><a href="#fase=later">x</a><a href="http://localhost:4421/weg/">x</a><a href="webcal://example.org/weg.ics">x</a>',
  };
  expect(brokenLinks(page, anchorsOf([page]), () => false, siteHas)).toEqual([
    "/a/: /weg/ leads nowhere",
    '/a/: #nergens has no element with id "nergens"',
    "/a/: http://example.org/ is not https",
    '/a/: #fase=later has no element with id "fase=later"',
    "/a/: http://localhost:4421/weg/ leads nowhere",
    "/a/: webcal://example.org/weg.ics leads nowhere",
  ]);
});
