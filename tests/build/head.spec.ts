import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type HTMLElement, parse } from "node-html-parser";
import { type BuiltPage, builtPages, VARIANTS } from "../support/variants.ts";
import { IS_FOR_YOUTH } from "../support/youth-pages.ts";

const titleOf = (document: HTMLElement) => document.querySelector("title")?.text.trim() ?? "";
const pictureOf = (document: HTMLElement) =>
  document.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
const policyOf = (document: HTMLElement) =>
  document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute("content") ??
  "";

/** What each page needs, with the sentence for a page that lacks it. */
const NEEDS: [string, (document: HTMLElement) => boolean][] = [
  ["no title", (document) => titleOf(document) !== ""],
  ["lang is not nl", (document) => document.querySelector("html")?.getAttribute("lang") === "nl"],
  [
    "no description",
    (document) => !!document.querySelector('meta[name="description"]')?.getAttribute("content"),
  ],
  ["not exactly one h1", (document) => document.querySelectorAll("h1").length === 1],
  [
    "no strict content security policy",
    (document) => policyOf(document).includes("default-src 'none'"),
  ],
  ["no picture for a shared link", (document) => pictureOf(document).endsWith("/social.png")],
  ["shows an object where its text belongs", ({ text }) => !text.includes("[object Object]")],
  ["the policy allows unsafe-inline", (document) => !policyOf(document).includes("unsafe-inline")],
];

/**
 * A quiet title does not say what the page is about, so that the history of a shared device does not
 * either. Such pages share a title on purpose: telling them apart is what the history must not do.
 */
const isQuiet = (document: HTMLElement) =>
  document.querySelector("exit-button") !== null &&
  !titleOf(document).includes(document.querySelector("h1")?.text.trim() ?? "");

/** Pages for young people whose tab and history tell what they are about, one line each. */
function loudness(pages: BuiltPage[]): string[] {
  return pages
    .map(({ path, html }) => ({ path, document: parse(html) }))
    .filter(({ document }) => !isQuiet(document))
    .map(({ path, document }) => `${path}: the tab says what it is about: ${titleOf(document)}`);
}

/** What is wrong with the heads of a set of pages, one line each. */
function findings(pages: BuiltPage[]): string[] {
  const titles = new Map<string, string>();
  return pages.flatMap(({ path, html }) => {
    const document = parse(html);
    const lines = NEEDS.filter(([, holds]) => !holds(document)).map(
      ([lacks]) => `${path}: ${lacks}`,
    );
    if (isQuiet(document)) return lines;
    const title = titleOf(document);
    const twin = titles.get(title);
    titles.set(title, path);
    return twin ? [...lines, `${path}: same title as ${twin}: ${title}`] : lines;
  });
}

for (const variant of Object.values(VARIANTS)) {
  test(`${variant.id}: language, unique title, description, one h1 and a strict policy`, () => {
    const pages = builtPages(variant);
    expect(pages.length).toBeGreaterThan(0);
    expect(findings(pages)).toEqual([]);
  });
}

for (const variant of Object.values(VARIANTS)) {
  test(`${variant.id}: the picture of a shared link is a PNG of 1200 by 630`, () => {
    const png = readFileSync(join(variant.dir, "social.png"));
    // https://www.w3.org/TR/png-3/#11IHDR: after signature, length and type come width and height.
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test(`${variant.id}: every page for young people has a quiet title`, () => {
    const pages = builtPages(variant).filter(({ path }) => IS_FOR_YOUTH.test(path));
    expect(pages.length).toBeGreaterThan(20);
    expect(loudness(pages)).toEqual([]);
  });

  test(`${variant.id}: the gallery of developers is not built`, () => {
    expect(builtPages(variant).map(({ path }) => path)).not.toContain("/galerij/");
  });
}

test("quiet titles may be the same, on pages that one can leave at once", () => {
  const page = (path: string, exit: string): BuiltPage => ({
    path,
    file: path,
    html: `<html><head><title>Lezen</title></head><body>${exit}<h1>Ruzie thuis</h1></body></html>`,
  });
  const twins = (exit: string) =>
    findings([page("/a/", exit), page("/b/", exit)]).filter((line) => line.includes("same title"));
  expect(twins("<exit-button></exit-button>")).toEqual([]);
  expect(twins("")).toEqual(["/b/: same title as /a/: Lezen"]);
});

test("the check turns red on a loud page for young people", () => {
  const page = (title: string): BuiltPage => ({
    path: "/jongeren/ruzie/",
    file: "ruzie",
    html: `<title>${title} – DigiPlein</title><h1>Ruzie thuis</h1><exit-button></exit-button>`,
  });
  expect(loudness([page("Lezen"), page("Ruzie thuis")])).toEqual([
    "/jongeren/ruzie/: the tab says what it is about: Ruzie thuis – DigiPlein",
  ]);
});

test("the check turns red on twins and on a bare page", () => {
  const html = "<html><head><title>Zelfde</title></head><body></body></html>";
  const found = findings([
    { path: "/a/", file: "a", html },
    { path: "/b/", file: "b", html: html.replace("<body>", "<body>[object Object]") },
  ]);
  expect(found).toContain("/b/: same title as /a/: Zelfde");
  expect(found).toContain("/b/: shows an object where its text belongs");
  expect(found.filter((line) => line.startsWith("/a/"))).toHaveLength(5);
});
