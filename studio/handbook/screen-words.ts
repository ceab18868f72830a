import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { sayJe } from "../dutch/say-je.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** Where our own words of the screen stand: forms, lists, buttons, log-in pages. */
const OURS = ["content-schema", "studio"];
const locale = createRequire(import.meta.url).resolve("@sanity/locale-nl-nl");
/** Sanity's Dutch, as it is written. */
const SANITYS = join(dirname(locale), "..", "src");

/** Below those, what no editor sees; of the lake only its log-in pages are seen. */
const NEVER_SHOWN = /node_modules|fixtures\/|dataset|migrations\/|content-lake\/(?!auth\/)/;

/** A text without what is filled in later (`{{name}}`, `<Name/>`, `…`) and what ends it. */
export function plainWord(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}|<[^>]*>|…|\.\.\./g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.:?]$/, "");
}

/**
 * Every text that the Studio can put on a screen: the strings and the text of elements in its
 * sources, and those of Sanity's Dutch.
 */
export function screenWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const file of OURS.flatMap((dir) => sourcesIn(join(ROOT, dir))))
    for (const text of textsIn(file)) words.add(plainWord(text));
  for (const file of sourcesIn(SANITYS))
    for (const text of textsIn(file)) words.add(plainWord(sayJe(text)));
  return words;
}

function sourcesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test|\.d|example)\.tsx?$/.test(file) && !NEVER_SHOWN.test(file))
    .map((file) => join(dir, file));
}

function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    else if (ts.isTemplateHead(node) || ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
