import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineHastPlugin, markdownToHtml } from "satteri";
import sharp from "sharp";
import { escapeHtml } from "../escape-html.ts";
import { type Handbook, type HandbookPage, PICTURE_SCALE } from "./read-handbook.ts";

/** Where the lake serves the handbook. */
const BASE = "/studio/handleiding/";
/** The page with everything below each other, to print. */
export const WHOLE = "alles";

/** The address of a page. */
const addressOf = ({ name }: Pick<HandbookPage, "name">) =>
  name === "README" ? BASE : `${BASE}${name}/`;

/** Makes what stands between our files true between our addresses. */
function addressFor(href: string): string {
  const [, file, part = ""] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  return file === undefined ? href : addressOf({ name: file }) + part;
}

/** The text of a page as HTML; a picture keeps its room while it loads, and opens large. */
async function textOf(dir: string, { markdown }: HandbookPage): Promise<string> {
  const forTheWeb = defineHastPlugin({
    name: "for-the-web",
    element: [
      {
        filter: ["a"],
        visit: (node, page) =>
          page.setProperty(node, "href", addressFor(String(node.properties.href))),
      },
      {
        filter: ["img"],
        visit: async (node, page) => {
          const file = String(node.properties.src);
          const size = await sizeOf(join(dir, file));
          const src = BASE + file;
          page.replaceNode(node, {
            type: "element",
            tagName: "a",
            properties: { href: src, className: ["picture"] },
            children: [{ ...node, properties: { ...node.properties, src, ...size } }],
          });
        },
      },
    ],
  });
  return (await markdownToHtml(markdown, { hastPlugins: [forTheWeb] })).html;
}

/** In CSS px; nothing for a picture that is yet to be taken, which needs a Studio to be taken in. */
async function sizeOf(file: string): Promise<{ width: number; height: number } | undefined> {
  if (!existsSync(file)) return undefined;
  const { width, height } = await sharp(file).metadata();
  return {
    width: Math.round(width / PICTURE_SCALE),
    height: Math.round(height / PICTURE_SCALE),
  };
}

/** A whole HTML page around a text. */
function frame(title: string, main: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} – Handleiding van de redactie</title>
<link rel="icon" type="image/svg+xml" href="/studio/static/favicon.svg">
<link rel="stylesheet" href="${BASE}handbook.css">
</head>
<body>
<header>
<a href="${BASE}">Handleiding</a>
<a href="/studio/">Naar de redactie</a>
</header>
${main}
</body>
</html>
`;
}

/** The page of the index. */
export async function indexHtml(dir: string, { index }: Handbook): Promise<string> {
  const toPrint = `<p class="print-link"><a href="${BASE}${WHOLE}/">Alles op één pagina, om te printen</a></p>`;
  return frame(index.title, `<main>\n${await textOf(dir, index)}${toPrint}\n</main>`);
}

/** A page, with the way to the one before and the one after it. */
export async function pageHtml(
  dir: string,
  { pages }: Handbook,
  page: HandbookPage,
): Promise<string> {
  const at = pages.indexOf(page);
  const link = (to: HandbookPage | undefined, rel: "prev" | "next", word: string) =>
    to
      ? `<a rel="${rel}" href="${addressOf(to)}"><span>${word}</span> ${escapeHtml(to.title)}</a>`
      : "";
  const ways = link(pages[at - 1], "prev", "Vorige") + link(pages[at + 1], "next", "Volgende");
  return frame(
    page.title,
    `<main>\n${await textOf(dir, page)}</main>\n<nav aria-label="Vorige en volgende">${ways}</nav>`,
  );
}

/** Everything below each other, with links that stay on the page. */
export async function wholeHtml(dir: string, handbook: Handbook): Promise<string> {
  const sections = [handbook.index, ...handbook.pages].map(async (page) => {
    const text = (await textOf(dir, page))
      // One title on the page: each heading is a level lower here.
      .replace(/<(\/?)h([1-4])/g, (_all, close, level) => `<${close}h${Number(level) + 1}`)
      .replace(new RegExp(`href="${BASE}([\\w-]+)/(?:#[^"]*)?"`, "g"), 'href="#$1"');
    return `<section id="${page.name}">\n${text}</section>`;
  });
  const title = "De hele handleiding";
  return frame(
    title,
    `<main><h1>${title}</h1>\n${(await Promise.all(sections)).join("\n")}</main>`,
  );
}
