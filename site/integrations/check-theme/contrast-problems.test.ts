import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decorative, pairs } from "../../styles/contract.ts";
import { themeProblems } from "./contrast-problems.ts";
import { assertTheme } from "./index.ts";
import { readTokens, resolveValue } from "./tokens.ts";

const here = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** A contract of three colours: enough to show each message. */
const smallContract = `@theme inline {
  --color-*: initial;
  --color-page: var(--page);
  --color-link: var(--link);
  --color-control: var(--control);
}`;
const green = {
  page: "light-dark(#fff, #111111)",
  link: "light-dark(#1b59a4, #9cc4ff)",
  control: "light-dark(#717171, #8c8c8c)",
};
const themeWith = (changes: Partial<typeof green>) => {
  const lines = Object.entries({ ...green, ...changes }).map(
    ([name, value]) => `--${name}: ${value};`,
  );
  return `:root { ${lines.join(" ")} }`;
};
const smallPairs = [
  { front: "link", on: ["page"], atLeast: 4.5 },
  { front: "control", on: ["page"], atLeast: 3 },
] as const;

describe("themeProblems", () => {
  test("has nothing to say about a theme that passes", () => {
    expect(themeProblems(smallContract, themeWith({}), smallPairs)).toEqual([]);
  });

  test("names pair, ratio, need and a fix that passes, per mode", () => {
    const problems = themeProblems(smallContract, here("fixtures/red.css"), smallPairs);
    expect(problems).toMatchInlineSnapshot(`
      [
        "light: link (#7a9cc4) on page (#ffffff) has contrast 2.84, needs 4.5. Make --link #5e7897, or change --page.",
        "dark: control (#333333) on page (#111111) has contrast 1.49, needs 3. Make --control #606060, or change --page.",
      ]
    `);
    const fix = /Make --link (#\w+)/.exec(problems[0] ?? "")?.[1];
    const mended = themeWith({ link: `light-dark(${fix}, #9cc4ff)` });
    expect(themeProblems(smallContract, mended, smallPairs)).toEqual([]);
  });

  test.each([
    [themeWith({ link: "oklch(0.5 0.1 250)" }), /--link is "oklch.*Write it as #rrggbb/],
    [themeWith({ link: "var(--nowhere)" }), /--link has no value/],
    [themeWith({ link: "var(--link)" }), /--link has no value/],
    [":root {}", /--page has no value/],
    ["@media (prefers-color-scheme: dark) { :root { --link: #000 } }", /"@media.*light-dark\(/],
    [".jongeren { --link: #eee; }", /"\.jongeren" would never be checked/],
    ['@import "other.css";', /"@import/],
  ])("refuses what it cannot compute: %s", (css, message) => {
    expect(themeProblems(smallContract, css, smallPairs).join("\n")).toMatch(message);
  });

  test("refuses a promise about a colour that does not exist", () => {
    const ink = [{ front: "ink", on: ["page"], atLeast: 4.5 }] as const;
    expect(themeProblems(smallContract, themeWith({}), ink)).toEqual([
      expect.stringContaining('promises a colour "ink" that contract.css does not map'),
    ]);
  });
});

test("the build stops with the file's name", async () => {
  const red = new URL("fixtures/red.css", import.meta.url);
  await expect(assertTheme(red)).rejects.toThrow(/fixtures\/red\.css breaks .*contract\.ts:\n- /);
});

describe("resolveValue", () => {
  const tokens = readTokens(
    ":root { --a: var(--b); --b: light-dark(#111, #eee); /* --c: #222; */ }",
  );
  test.each([
    ["var(--a)", "light", "#111"],
    ["var(--a)", "dark", "#eee"],
    ["var(--c, var(--d, light-dark(#333, #ccc)))", "dark", "#ccc"],
    ["#abc", "light", "#abc"],
  ] as const)("%s in %s is %s", (value, mode, result) => {
    expect(resolveValue(value, tokens, mode)).toBe(result);
  });
});

describe("the shipped contract", () => {
  const contractCss = here("../../styles/contract.css");
  const promised = new Set(pairs.flatMap(({ front, on }) => [front, ...on]));

  test("says something about every colour of contract.css", () => {
    const colors = [...readTokens(contractCss).keys()]
      .filter((name) => name.startsWith("--color-") && name !== "--color-*")
      .map((name) => name.slice("--color-".length));
    expect(colors.length).toBeGreaterThan(10);
    const silent = colors.filter((name) => !promised.has(name) && !decorative.includes(name));
    expect(silent, "name these colours in site/styles/contract.ts").toEqual([]);
  });

  const regions = readdirSync(new URL("../../regions/", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  test.each(regions)("is kept by the theme of %s", (id) => {
    expect(themeProblems(contractCss, here(`../../regions/${id}/theme.css`), pairs)).toEqual([]);
  });
});
