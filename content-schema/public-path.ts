import type { ValueOf } from "./labels.ts";

/** A document with a public page (or, for a term, a place on one). */
export type PageDocument =
  | { _type: "article"; slug: string; audience: ValueOf<"articleAudience"> }
  | { _type: "phase" | "service" | "municipality" | "term"; slug: string };

const ARTICLE_FOLDERS: Record<ValueOf<"articleAudience">, string> = {
  parent: "/onderwerpen/",
  youth: "/jongeren/",
  professional: "/professionals/",
  municipality: "/gemeenten/",
};

/**
 * The stable Dutch path of a document's page, without the base path of a variant: give it to the
 * site's `href()` before linking to it.
 * @param document a parsed document, with its slug as text
 */
export function publicPath(document: PageDocument): string {
  switch (document._type) {
    case "article":
      return `${ARTICLE_FOLDERS[document.audience]}${document.slug}/`;
    case "phase":
      return `/ouders/${document.slug}/`;
    case "service":
      return `/hulp/aanbod/${document.slug}/`;
    case "municipality":
      return `/hulp/gemeente/${document.slug}/`;
    case "term":
      return `/begrippen/#${document.slug}`;
  }
}
