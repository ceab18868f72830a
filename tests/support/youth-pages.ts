import { globSync, readFileSync } from "node:fs";
import {
  type GateName,
  type LanguageContext,
  languageContext,
  languageFindings,
} from "@digiplein/content-schema/language";
import { type HTMLElement, parse } from "node-html-parser";
import type { BuiltPage } from "./variants.ts";

/** What the gates over the words of a document can say of a page as it was built. */
const GATES: ReadonlySet<GateName> = new Set([
  "address",
  "level",
  "sentence-length",
  "youth-pages",
]);

/** Pages for young people: their own part of the site, and one beside it. */
export const IS_FOR_YOUTH = /^\/(?:jongeren|veilig-internetten\/jongeren)\//;

/** Names of laws and pages are not our words, and nobody reads what is hidden. */
const NOT_READ =
  "script, style, template, noscript, svg, option, [hidden], [aria-labelledby='bronnen']";

/** Elements that hold a sentence or more of their own. */
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary, label, legend, button";

/** What the gates know of the documents that the tests seed their lake with. */
export function seededContext(folder: string): LanguageContext {
  const documents = globSync("*.ndjson", { cwd: folder }).flatMap((name) =>
    readFileSync(`${folder}/${name}`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): Record<string, unknown> => JSON.parse(line)),
  );
  return languageContext(documents);
}

/** The texts that somebody reads on a page; of blocks inside each other the inner ones. */
function textsOf(main: HTMLElement): string[] {
  return main
    .querySelectorAll(BLOCKS)
    .filter((element) => element.querySelector(BLOCKS) === null)
    .map((element) => element.structuredText.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

/** Addresses inside this site, or of another of our own sites, as paths. */
const pathOf = (href: string) => href.replace(/^http:\/\/(?:localhost|127\.0\.0\.1):\d+(?=\/)/, "");

/**
 * What is wrong with a built page for young people, one line each.
 * @param page one that {@link IS_FOR_YOUTH} knows
 * @param context what the gates know: see {@link seededContext}
 */
export function youthProblems({ path, html }: BuiltPage, context: LanguageContext): string[] {
  const document = parse(html);
  const main = document.querySelector("main");
  if (!main) return [`${path} has no main`];
  const talks = main.querySelector("[data-talk]") !== null;
  for (const element of main.querySelectorAll(NOT_READ)) element.remove();
  const links = main.querySelectorAll("a[href]").map((link) => link.getAttribute("href") ?? "");
  const block = (text: string) => ({ _type: "block", children: [{ _type: "span", text }] });
  // As a step with links, so that only the links are judged: a built page ends at `data-talk`.
  const asDocument = {
    _id: path,
    _type: "page",
    audience: "youth",
    body: textsOf(main).map(block),
    actions: links.filter((href) => !href.startsWith("#")).map((href) => ({ link: pathOf(href) })),
  };
  return [
    ...(document.querySelector("exit-button a[href]") ? [] : [`${path} has no exit button`]),
    ...(talks ? [] : [`${path} does not end with “Praat hierover”`]),
    ...languageFindings(asDocument, context)
      .filter(({ gate, severity }) => GATES.has(gate) && severity === "error")
      .map(({ excerpt, message }) => `${path}: “${excerpt}” ${message}`),
  ];
}
