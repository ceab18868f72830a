import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildHandbook } from "./build-handbook.ts";
import { HANDBOOK_DIR, readHandbook } from "./read-handbook.ts";

const out = mkdtempSync(join(tmpdir(), "handbook-"));
const html = (path: string) => parse(readFileSync(join(out, path, "index.html"), "utf8"));
const textOf = (path: string, selector: string) => html(path).querySelector(selector)?.text.trim();

beforeAll(() => buildHandbook(out));
afterAll(() => rmSync(out, { recursive: true, force: true }));

test("every address in the handbook leads to a file of it, or to the Studio", () => {
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("index.html"),
  );
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const root = html(join(page, ".."));
    const addresses = root
      .querySelectorAll("[href], [src]")
      .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "");
    for (const address of addresses.filter((one) => !one.startsWith("#"))) {
      const [, below] = /^\/studio\/handleiding\/(.*)$/.exec(address) ?? [];
      const isThere = below === undefined || existsSync(join(out, below));
      expect(isThere && address.startsWith("/studio/"), `${address} on ${page}`).toBe(true);
    }
    for (const address of addresses.filter((one) => one.startsWith("#")))
      expect(
        root.querySelector(`[id="${address.slice(1)}"]`),
        `${address} on ${page}`,
      ).toBeTruthy();
    expect(root.querySelectorAll("h1").length, page).toBe(1);
    expect(root.querySelector("script, [style]"), page).toBeNull();
  }
});

test("a page leads to the one before it and the one after it", async () => {
  const { pages } = await readHandbook(HANDBOOK_DIR);
  const [first, second, third] = pages;
  expect(textOf(second?.name ?? "", '[rel="prev"]')).toBe(`Vorige ${first?.title}`);
  expect(textOf(second?.name ?? "", '[rel="next"]')).toBe(`Volgende ${third?.title}`);
  expect(html(first?.name ?? "").querySelector('[rel="prev"]')).toBeNull();
});

test("all pages stand below each other to print, in their order", async () => {
  const { index, pages } = await readHandbook(HANDBOOK_DIR);
  const titles = html("alles").querySelectorAll("section > h2:first-child");
  expect(titles.map(({ text }) => text)).toEqual([index, ...pages].map(({ title }) => title));
});

test("a picture keeps its room while it loads", () => {
  const picture = html("inloggen").querySelector("img");
  expect(Number(picture?.getAttribute("width"))).toBeGreaterThan(300);
  expect(Number(picture?.getAttribute("height"))).toBeGreaterThan(300);
});
