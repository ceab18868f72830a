import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { nlNLLocale } from "@sanity/locale-nl-nl";
import { expect, test } from "vitest";
import { missingWords } from "./missing-words.ts";
import { ownWords } from "./own-words.ts";

/** What the Studio does not show here: parts of Sanity's platform that are switched off. */
const SWITCHED_OFF =
  /release|variant|version|bundle|schedul|announce|canvas|comment|task|upsell|dashboard|media-library|agent|feedback|telemetry|workspace|cdr-|perspective|target-not-found|unknown-value/i;

const LIB = join(dirname(fileURLToPath(import.meta.resolve("sanity/package.json"))), "lib");

/** Sanity's own English words of its structure tool, by their key. */
function englishWords(): Map<string, string> {
  const files = readdirSync(LIB).filter((name) => /^resources-.*\.js$/.test(name));
  const sources = files.map((name) => readFileSync(join(LIB, name), "utf8"));
  const structure = sources.find((source) => source.includes("structure tool")) ?? "";
  return new Map(
    [...structure.matchAll(/^\s+"([\w.-]+)": "((?:[^"\\]|\\.)*)"/gm)].map(
      ([, key = "", text = ""]) => [key, text],
    ),
  );
}

/** The keys of Sanity's Dutch. */
async function dutchKeys(namespace: string): Promise<Set<string>> {
  const locales = nlNLLocale().i18n?.locales;
  const [locale] = Array.isArray(locales) ? locales : [];
  const bundle = locale?.bundles?.find((one) => one.namespace === namespace);
  const resources = bundle?.resources;
  const loaded = typeof resources === "function" ? await resources() : (resources ?? {});
  return new Set(Object.keys("default" in loaded ? Object(loaded.default) : loaded));
}

/** What the structure tool says in English, when these are the words of our own. */
async function stillEnglish(own: readonly string[]): Promise<string[]> {
  const said = new Set([...(await dutchKeys("structure")), ...own]);
  return [...englishWords()].flatMap(([key, text]) =>
    said.has(key) || SWITCHED_OFF.test(key + text) ? [] : [key],
  );
}

test("the panes and forms say nothing in English", async () => {
  const own = ownWords.filter(({ namespace }) => namespace === "structure");
  expect(englishWords().size).toBeGreaterThan(250);
  expect(await stillEnglish(own.flatMap(({ resources }) => Object.keys(resources)))).toEqual([]);
});

test("without our words they would", async () => {
  expect(await stillEnglish([])).toContain("document-view.form-view.sync-pending.title");
});

test.each(["structure", "studio"] as const)(
  "Sanity's Dutch of %s lacks them still",
  async (name) => {
    const dutch = await dutchKeys(name);
    expect(dutch.size).toBeGreaterThan(200);
    expect(Object.keys(missingWords[name]).filter((key) => dutch.has(key))).toEqual([]);
  },
);
