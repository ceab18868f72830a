import { describe, expect, test } from "vitest";
import { href, tidyPath } from "./href.ts";

describe("href", () => {
  test.each([
    ["/", "/", "/"],
    ["/hulp/", "/", "/hulp/"],
    ["/hulp/", "/zeeland/", "/zeeland/hulp/"],
    ["/", "/zeeland/", "/zeeland/"],
    ["/begrippen/#gezag", "/zeeland/", "/zeeland/begrippen/#gezag"],
    ["/zoeken/?q=gezag", "/", "/zoeken/?q=gezag"],
    ["/favicon.svg", "/zeeland/", "/zeeland/favicon.svg"],
    ["https://www.rechtspraak.nl/x", "/zeeland/", "https://www.rechtspraak.nl/x"],
    ["tel:08002000", "/zeeland/", "tel:08002000"],
    ["mailto:a@b.nl", "/zeeland/", "mailto:a@b.nl"],
    ["#inhoud", "/zeeland/", "#inhoud"],
  ])("%s under %s is %s", (path, base, link) => {
    expect(href(path, base)).toBe(link);
  });

  test.each(["hulp/", "../hulp/", "//elders.nl/", ""])(
    "refuses %j, which is no site path",
    (path) => {
      expect(() => href(path, "/")).toThrow(/must start with one slash, as in "\/hulp\/"/);
    },
  );

  test.each(["/hulp", "/hulp#bel", "/hulp?x=1"])("refuses %s, which would redirect", (path) => {
    expect(() => href(path, "/")).toThrow(/must end its path with a slash, as in "\/hulp\/"/);
  });
});

describe("tidyPath", () => {
  test.each([
    ["/hulp", "/hulp/"],
    ["/hulp/", "/hulp/"],
    ["/", "/"],
    ["/ouders/regelen#geld", "/ouders/regelen/#geld"],
    ["/zoeken?q=gezag", "/zoeken/?q=gezag"],
    ["/sitemap.xml", "/sitemap.xml"],
    ["https://example.org/x", "https://example.org/x"],
    ["tel:112", "tel:112"],
    ["#inhoud", "#inhoud"],
  ])("%s becomes %s, which href takes", (typed, path) => {
    expect(tidyPath(typed)).toBe(path);
    expect(href(path, "/")).toBe(path);
  });
});
