import { statSync } from "node:fs";
import { join } from "node:path";
import { languageContext, languageFindings } from "@digiplein/content-schema/language";
import { type PageParts, partsOf } from "./page-parts.ts";
import type { HandbookPage } from "./read-handbook.ts";
import { plainWord } from "./screen-words.ts";

/** A picture also has to arrive on a slow line. */
const MOST_BYTES = 120_000;

/** What a page may speak of. */
export interface KnownThings {
  /** Folder of the handbook. */
  dir: string;
  /** Names of the pages there are. */
  pages: readonly string[];
  /** See `screenWords`. */
  words: ReadonlySet<string>;
  /** Names of npm scripts. */
  scripts: readonly string[];
}

/**
 * What is no longer, or not yet, right on a page.
 * @returns a sentence for each, with what to do; nothing for a page that is right
 */
export function problemsOf(page: HandbookPage, known: KnownThings): string[] {
  const parts = partsOf(page.markdown);
  const problems = [
    ...parts.pictures.flatMap((picture) => pictureProblems(picture, known.dir)),
    ...parts.screenWords
      .filter((word) => !known.words.has(plainWord(word)))
      .map((word) => `The Studio has no text “${word}”; write what the screen says now.`),
    ...parts.commands
      .filter((line) => !known.scripts.includes(/^npm (?:run )?([\w-]+)/.exec(line)?.[1] ?? line))
      .map((line) => `“${line}” is no command of package.json.`),
    ...parts.links
      .filter((link) => !known.pages.includes(/^([\w-]+)\.md$/.exec(link)?.[1] ?? link))
      .map((link) => `There is no page ${link}; link to a file of docs/handleiding.`),
    ...languageProblems(page, parts),
  ];
  return problems.map((problem) => `${page.name}.md: ${problem}`);
}

function pictureProblems({ file, alt }: PageParts["pictures"][number], dir: string): string[] {
  const size = statSync(join(dir, file), { throwIfNoEntry: false })?.size;
  if (size === undefined) return [`There is no ${file}; npm run handbook-pictures makes it.`];
  return [
    ...(size > MOST_BYTES ? [`${file} has ${size} bytes; show a smaller part of the screen.`] : []),
    ...(/\p{L}{2,} \p{L}{2,} .*\.$/u.test(alt)
      ? []
      : [`${file} needs a sentence that says what it shows.`]),
  ];
}

/** Editors read as easily as parents do: the same gates hold. */
function languageProblems({ name, title }: HandbookPage, { texts }: PageParts): string[] {
  const body = texts.map((text, index) => ({
    _type: "block",
    _key: String(index),
    children: [{ _type: "span", text }],
  }));
  const document = { _type: "article", _id: name, audience: "parent", title, body };
  return languageFindings(document, languageContext([]))
    .filter(({ severity }) => severity === "error")
    .map(({ excerpt, message, fix }) => `“${excerpt}” ${message} ${fix}`);
}
