import { createHash } from "node:crypto";
import { readSheet, type Sheet, writeSheet } from "./sheet.ts";

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const SCRIPT = /<script\b[^>]*\ssrc="([^"]+\.js)"/g;
/** Files that a script imports, at once or later, stand in it as `./name.js`. */
const IMPORT = /["'`]\.\/([\w.-]+\.js)["'`]/g;
/** What can be the name of a class, in markup and in a script. */
const WORD = /[^\s"'`]+/g;

const sheets = new Map<string, Sheet>();

function sheetOf(css: string): Sheet {
  const sheet = sheets.get(css) ?? readSheet(css);
  sheets.set(css, sheet);
  return sheet;
}

/**
 * Takes out of a page's inline styles the rules for classes that neither the page nor a script of it
 * names, and allows the shorter text in the page's policy.
 *
 * @param html a built page
 * @param sourceOf the text of a script, by its path
 */
export function trimStyles(html: string, sourceOf: (path: string) => string): string {
  const words = wordsOf(html.replace(STYLE, ""), sourceOf);
  let page = html;
  const has = (name: string) => words.has(name);
  for (const [whole, open, css, close] of html.matchAll(STYLE)) {
    if (open === undefined || css === undefined || close === undefined) continue;
    const kept = writeSheet(sheetOf(css), has);
    page = page.replace(whole, () => open + kept + close);
    page = page.replaceAll(hash(css), hash(kept));
  }
  return page;
}

const hash = (text: string) => createHash("sha256").update(text).digest("base64");

function wordsOf(html: string, sourceOf: (path: string) => string): Set<string> {
  const paths = new Set([...html.matchAll(SCRIPT)].map(([, path = ""]) => path));
  // An ampersand or a bracket in the name of a class is written as an entity in an attribute.
  const texts = [html.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&")];
  // A Set keeps giving what is added while it is walked.
  for (const path of paths) {
    const source = sourceOf(path);
    texts.push(source);
    for (const [, name = ""] of source.matchAll(IMPORT))
      paths.add(new URL(name, `http://site${path}`).pathname);
  }
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []));
}
