import type { ValueOf } from "./labels.ts";
import { FIXED_PATHS } from "./language/fixed-paths.ts";

/** Where the pages of the types with one kind of page stand; a slug and a slash follow. */
const FOLDERS = {
  phase: "/ouders/",
  service: "/hulp/aanbod/",
  organization: "/hulp/organisatie/",
  municipality: "/hulp/gemeente/",
  event: "/agenda/",
  functionality: "/gemeenten/functionaliteiten/",
  guideStep: "/gemeenten/leidraad/",
} as const;

/** The pages of the routes to help: one per audience, whatever the slug, so that a region's route takes the place of the national one. */
const ROUTES = {
  parent: "/hulp/route/ouders/",
  youth: "/hulp/route/jongeren/",
  professional: "/hulp/route/professionals/",
} as const satisfies Record<ValueOf<"routeAudience">, string>;

/** Where the pages of the types with pages per audience stand. */
const AUDIENCE_FOLDERS = {
  article: {
    parent: "/onderwerpen/",
    youth: "/jongeren/",
    professional: "/professionals/",
    municipality: "/gemeenten/",
  },
  situation: { parent: "/situaties/", youth: "/jongeren/" },
  dialog: { parent: "/hulpmiddelen/maatje/", youth: "/jongeren/maatje/" },
} as const satisfies {
  article: Record<ValueOf<"articleAudience">, string>;
  [type: string]: Record<string, string>;
};

/** A document with a public page (or, for a term, a place on one). */
export type PageDocument =
  | { _type: "term"; slug: string }
  | { _type: "helpRoute"; slug: string; audience: keyof typeof ROUTES }
  | { _type: keyof typeof FOLDERS; slug: string }
  | {
      [Type in keyof typeof AUDIENCE_FOLDERS]: {
        _type: Type;
        slug: string;
        audience: keyof (typeof AUDIENCE_FOLDERS)[Type];
      };
    }[keyof typeof AUDIENCE_FOLDERS];

/** The types whose documents have a public page. */
export type PageType = PageDocument["_type"];

/** The folder per type and audience, for a type and an audience that may be any text. */
const perAudience: Record<string, Record<string, string>> = AUDIENCE_FOLDERS;

/**
 * Whether a document has a public page of its own.
 * @param document a document of any type; an unfinished one without its audience has no page yet
 */
export function isPage<Document extends { _type: string; audience?: unknown }>(
  document: Document,
): document is Extract<Document, { _type: PageType }> {
  const { _type, audience } = document;
  const folders = perAudience[_type];
  if (folders !== undefined) return folders[String(audience)] !== undefined;
  if (_type === "helpRoute") return String(audience) in ROUTES;
  return _type === "term" || _type in FOLDERS;
}

/**
 * The stable Dutch path of a document's page, without the base path of a variant: give it to the
 * site's `href()` before linking to it.
 * @param document a parsed document, with its slug as text
 */
export function publicPath(document: PageDocument): string {
  if (document._type === "term") return `/begrippen/#${document.slug}`;
  if (document._type === "helpRoute") return ROUTES[document.audience];
  return `${folderOf(document)}${document.slug}/`;
}

function folderOf(document: Exclude<PageDocument, { _type: "term" | "helpRoute" }>): string {
  switch (document._type) {
    case "article":
      return AUDIENCE_FOLDERS.article[document.audience];
    case "situation":
      return AUDIENCE_FOLDERS.situation[document.audience];
    case "dialog":
      return AUDIENCE_FOLDERS.dialog[document.audience];
    default:
      return FOLDERS[document._type];
  }
}

const TAKEN = new Set<string>([
  ...FIXED_PATHS,
  ...Object.values(FOLDERS),
  ...Object.values(perAudience).flatMap((folders) => Object.values(folders)),
]);

/**
 * Whether a path is that of a page or a list of pages that the site has itself, such as
 * `/jongeren/maatje/`: a document whose slug is `maatje` would stand in its way.
 * @param path a public path
 */
export function isTaken(path: string): boolean {
  return TAKEN.has(path);
}

/**
 * The types of which a document could have the same public path as one of the given type: the type
 * itself, and another whose pages stand in the same folder (`/jongeren/` has articles and situations).
 * @param type a document type, with or without pages
 * @param audience whom the document is for, for the types with pages per audience
 */
export function typesInSameFolder(type: string, audience = ""): string[] {
  const folder = perAudience[type]?.[audience];
  if (folder === undefined) return [type];
  return Object.keys(perAudience).filter((other) => perAudience[other]?.[audience] === folder);
}
