import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { anchorsOf, brokenLinks } from "../support/links.ts";
import { builtPages, sitemapPaths, VARIANTS, type Variant } from "../support/variants.ts";

/** Whether the release holds a file at a site path. */
function hasFile({ dir }: Variant, path: string): boolean {
  return statSync(join(dir, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

for (const variant of Object.values(VARIANTS)) {
  test(`${variant.id}: every link leads somewhere, anchors included`, () => {
    const pages = builtPages(variant);
    const anchors = anchorsOf(pages);
    const broken = pages.flatMap((page) =>
      brokenLinks(page, anchors, (path) => hasFile(variant, path)),
    );
    expect([...new Set(broken)].slice(0, 40)).toEqual([]);
  });

  test(`${variant.id}: the sitemap names every page once, and only pages that exist`, () => {
    const inSitemap = sitemapPaths(variant);
    expect(inSitemap.length, "an empty sitemap proves nothing").toBeGreaterThan(0);
    expect(new Set(inSitemap).size).toBe(inSitemap.length);
    const indexable = builtPages(variant)
      .filter(({ html }) => !/<meta name="?robots"? content="?noindex/.test(html))
      .map(({ path }) => path);
    expect([...inSitemap].sort()).toEqual(indexable.sort());
  });
}

test("the check turns red on a dead page, a dead anchor and an http link", () => {
  const page = {
    path: "/a/",
    file: "a/index.html",
    html: '<a href="/weg/">x</a><a href="#nergens">x</a><a href="http://example.org/">x</a><a id="hier" href="#hier">goed</a><a href="#fase=later">x</a>',
  };
  expect(brokenLinks(page, anchorsOf([page]), () => false)).toEqual([
    "/a/: /weg/ leads nowhere",
    '/a/: #nergens has no element with id "nergens"',
    "/a/: http://example.org/ is not https",
    '/a/: #fase=later has no element with id "fase=later"',
  ]);
});
