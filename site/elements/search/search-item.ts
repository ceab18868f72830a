import { excerptPieces } from "./excerpt.ts";
import type { Hit } from "./search-index.ts";

/**
 * Fills a copy of the page's template with one page found. Everything goes in as text.
 *
 * @param template holds one list item with a link and places marked `data-kind` and `data-excerpt`
 * @param kind what the visitor reads for the kind of page, such as "Ouders"
 * @throws Error when the template has no list item with a link
 */
export function hitItem(template: HTMLTemplateElement, hit: Hit, kind: string): HTMLElement {
  const item = template.content.querySelector("li")?.cloneNode(true);
  const link = item instanceof HTMLElement ? item.querySelector("a") : null;
  if (!(item instanceof HTMLElement) || link === null) {
    throw new Error("The template of search results needs an <li> with an <a> (Search.astro).");
  }
  link.href = hit.url;
  link.textContent = hit.title;
  item.querySelector("[data-kind]")?.append(kind);
  item.querySelector("[data-excerpt]")?.append(
    ...excerptPieces(hit.excerpt).map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement("mark");
      mark.textContent = text;
      return mark;
    }),
  );
  return item;
}
