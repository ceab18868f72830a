import { checkSafeLink } from "@digiplein/content-schema/rules";

/** What was pasted, ready for Sanity's editor, which knows Word's and Google's own markup. */
export interface CleanedHtml {
  html: string;
  /** How many images were left out: each needs a description and rights, so an editor adds it. */
  images: number;
}

/** The comments, the deleted words of tracked changes, and what only a word processor needs. */
const UNWANTED = [
  "del",
  ".msoDel",
  ".msocomanchor",
  ".msocomoff",
  ".MsoCommentReference",
  "[style*='mso-element:comment-list']",
  "[style*='mso-element:footnote-list']",
  "sup:has(a[href^='#cmnt'])",
  // An empty line of Google Docs; Word's is an empty paragraph.
  "body > br",
  "[id^='docs-internal-guid'] > br",
];

/** Our texts have two levels of headings, below the title of the page. */
const HEADINGS: readonly (readonly [selector: string, name: string])[] = [
  ["h1, .MsoTitle", "h2"],
  ["h4, h5, h6", "h3"],
];

/**
 * Mends in pasted HTML what Sanity's editor would take over wrongly or drop without a word.
 * @param pasted what the clipboard gives as `text/html`
 */
export function cleanHtml(pasted: string): CleanedHtml {
  const page = new DOMParser().parseFromString(pasted, "text/html");
  remove(page.querySelectorAll(UNWANTED.join()));
  const images = page.querySelectorAll("img");
  remove(images);
  mendHeadings(page);
  for (const link of page.querySelectorAll("a"))
    if (checkSafeLink(link.getAttribute("href") ?? "") !== null) unwrap(link);
  const blocks = [...page.querySelectorAll("p, h2, h3, li")];
  remove(blocks.filter(({ textContent }) => textContent.trim() === ""));
  return { html: page.documentElement.outerHTML, images: images.length };
}

/** Gives headings a level that we have; the look of a heading is the site's, so no bold in it. */
function mendHeadings(page: Document): void {
  for (const [selector, name] of HEADINGS)
    for (const heading of page.querySelectorAll(selector)) rename(heading, name);
  // Word in the browser: a heading is a paragraph with a level.
  for (const heading of page.querySelectorAll("p[role='heading'][aria-level]"))
    heading.setAttribute("aria-level", Number(heading.getAttribute("aria-level")) < 3 ? "2" : "3");
  for (const bold of page.querySelectorAll(":is(h2, h3) :is(b, strong)")) unwrap(bold);
}

function remove(elements: Iterable<Element>): void {
  for (const element of elements) element.remove();
}

/** Another element with the same inside, without class and style. */
function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Only what is inside. */
function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
