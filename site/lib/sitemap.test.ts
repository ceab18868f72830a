import { expect, test } from "vitest";
import { sitemapXml } from "./sitemap.ts";

const site = new URL("https://plein.example");

test("lists absolute addresses, escaped", () => {
  expect(
    sitemapXml(["/", "/hulp/gemeente/súdwest-fryslân/", "/a&b/"], site),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://plein.example/</loc></url>
      <url><loc>https://plein.example/hulp/gemeente/s%C3%BAdwest-frysl%C3%A2n/</loc></url>
      <url><loc>https://plein.example/a&amp;b/</loc></url>
    </urlset>
    "
  `);
});

test("refuses a path that is named twice", () => {
  expect(() => sitemapXml(["/hulp/", "/hulp/"], site)).toThrow("/hulp/ twice");
});

test("refuses more pages than one file may hold", () => {
  const paths = Array.from({ length: 50_001 }, (_, index) => `/${index}/`);
  expect(() => sitemapXml(paths, site)).toThrow("split it by section");
});
