/** What a newcomer of a door takes along: the site never loads anything of the Studio. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The packages that a module and all it imports load at run time; type imports are erased. */
function packagesOf(module: URL, seen = new Set<string>()): Set<string> {
  seen.add(module.href);
  const source = readFileSync(module, "utf8");
  const imports = source.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)"/gm);
  const packages = new Set<string>();
  for (const [, specifier = ""] of imports) {
    if (!specifier.startsWith(".")) packages.add(specifier);
    else if (specifier.endsWith(".ts")) {
      const next = new URL(specifier, module);
      if (seen.has(next.href)) continue;
      for (const found of packagesOf(next, seen)) packages.add(found);
    }
  }
  return packages;
}

const door = (name: string) => [...packagesOf(new URL(name, import.meta.url))].toSorted();

test("the site door loads zod, groq and the numbering plan alone", () => {
  expect(door("site.ts")).toEqual(["groq", "libphonenumber-js/max", "zod"]);
});

test("the rules door loads the numbering plan alone", () => {
  expect(door("rules/index.ts")).toEqual(["libphonenumber-js/max"]);
});

test.each(["time", "layers"])(
  "the %s door loads no package at all: it runs in browsers",
  (name) => {
    expect(door(`${name}/index.ts`)).toEqual([]);
  },
);

test("the language door loads zod alone", () => {
  expect(door("language/index.ts")).toEqual(["zod"]);
});

test("the studio door shows that the walk finds packages", () => {
  expect(door("studio.ts")).toContain("@sanity/types");
});
