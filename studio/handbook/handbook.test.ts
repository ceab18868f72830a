import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scripts } from "../../package.json" with { type: "json" };
import { type KnownThings, problemsOf } from "./check-page.ts";
import { partsOf } from "./page-parts.ts";
import { HANDBOOK_DIR, readHandbook } from "./read-handbook.ts";
import { screenWords } from "./screen-words.ts";

const { index, pages } = await readHandbook(HANDBOOK_DIR);
const all = [index, ...pages];
const known: KnownThings = {
  dir: HANDBOOK_DIR,
  pages: all.map(({ name }) => name),
  words: screenWords(),
  scripts: Object.keys(scripts),
};

test("the handbook speaks of what is there, with pictures, in plain words", () => {
  expect(all.flatMap((page) => problemsOf(page, known))).toEqual([]);
});

test("every file of the handbook is in its index or on a page", () => {
  const files = readdirSync(HANDBOOK_DIR, { recursive: true, encoding: "utf8" });
  const used = all.flatMap(({ name, markdown }) => [
    `${name}.md`,
    ...partsOf(markdown).pictures.map(({ file }) => file),
  ]);
  expect(files.filter((file) => /\.\w+$/.test(file)).toSorted()).toEqual(
    [...new Set(used)].toSorted(),
  );
});

test.each([
  ["a button that is not there", "Druk op `Verzend nu`.", /no text “Verzend nu”/],
  ["a picture that is not there", "![Het scherm met een knop.](plaatjes/x.webp)", /no plaatjes\/x/],
  ["a picture without a sentence", `![knop](../images/home.png)`, /needs a sentence/],
  [
    "a picture that is too heavy",
    `![Alle pagina’s van de site.](../screenshots/home.jpg)`,
    /smaller part/,
  ],
  ["a page that is not there", "Lees [dit](weg.md).", /no page weg\.md/],
  ["a command that is not there", "```sh\nnpm run vlieg\n```", /“npm run vlieg” is no command/],
  ["a word that says u", "Klik op uw naam.", /“uw”/],
])("%s is seen", (_what, text, problem) => {
  const page = { name: "proef", title: "Proef", markdown: `# Proef\n\n${text}\n` };
  expect(problemsOf(page, known).join("\n")).toMatch(problem);
});

test("a page without a title is refused", async () => {
  const dir = mkdtempSync(join(tmpdir(), "handbook-"));
  writeFileSync(join(dir, "README.md"), "Welkom.\n");
  await expect(readHandbook(dir)).rejects.toThrow('write "# …" on line 1');
  rmSync(dir, { recursive: true });
});
