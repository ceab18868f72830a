import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sayInDutch } from "./fixed-words.ts";

const folder = (file: string) => dirname(fileURLToPath(import.meta.resolve(file)));
/** All code of a package, as the build reads it. */
const codeIn = (path: string) =>
  readdirSync(path)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(path, name), "utf8"))
    .join("\n");

test.each([
  ["the label of a cross", folder("@sanity/ui"), '"aria-label": "Close dialog"'],
  ["the log-in card", folder("sanity"), 'children: "Choose login provider"'],
])("%s is fixed in English still, and becomes Dutch", (_name, path, english) => {
  const code = codeIn(path);
  expect(code).toContain(english);
  const said = sayInDutch(code);
  expect(said).not.toContain(english);
  expect(said.length).toBeLessThan(code.length);
});

test("words inside other words stay", () => {
  const code = 't("Close dialog and save"); // Choose login provider';
  expect(sayInDutch(code)).toBe(code);
});
