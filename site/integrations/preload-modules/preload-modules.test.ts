import { expect, test } from "vitest";
import { preloadModules } from "./preload-modules.ts";

const script = (path: string) => `<script type="module" src="${path}"></script>`;
const sources: Record<string, string> = {
  "/_astro/a.js": 'import{t as e}from"./time.js";import "./words.js";import{x}from"./time.js";e()',
  "/_astro/b.js": "b()",
};
const preloaded = (html: string) => preloadModules(html, (path) => sources[path] ?? "");

test("names what a script imports, each once, before the script", () => {
  expect(preloaded(`<p></p>${script("/_astro/a.js")}`)).toBe(
    `<p></p><link rel="modulepreload" href="/_astro/time.js"><link rel="modulepreload" href="/_astro/words.js">${script("/_astro/a.js")}`,
  );
});

test("leaves a script that imports nothing as it is", () => {
  expect(preloaded(script("/_astro/b.js"))).toBe(script("/_astro/b.js"));
});
