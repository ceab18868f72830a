import { labels, schemaTypes } from "@digiplein/content-schema/studio";
import type { InitialValueResolverContext, Template } from "sanity";
import { sessionOf } from "../session/session.ts";

/** The readers that have a list of articles of their own. */
export type ArticleAudience = "parent" | "youth" | "professional" | "municipality";

const readers: Record<ArticleAudience, { title: string; showExit: boolean }> = {
  parent: { title: "Artikel voor ouders", showExit: false },
  // A child must always be able to leave fast, so the button starts switched on.
  youth: { title: "Artikel voor jongeren", showExit: true },
  professional: { title: "Artikel voor professionals", showExit: false },
  municipality: { title: "Artikel voor gemeenten", showExit: false },
};

/** Id of the template of a new article for these readers. */
export function articleTemplateId(audience: ArticleAudience): string {
  return `article-${audience}`;
}

/** New articles that already know for whom they are. */
export const articleTemplates: Template[] = (
  Object.entries(readers) as [ArticleAudience, (typeof readers)[ArticleAudience]][]
).map(([audience, { title, showExit }]) => ({
  id: articleTemplateId(audience),
  title,
  schemaType: "article",
  value: { audience, showExit },
}));

const fieldsOf = (type: string): string[] => {
  const form = schemaTypes.find(({ name }) => name === type);
  return form && "fields" in form ? (form.fields?.map(({ name }) => name) ?? []) : [];
};

/** The types of which a region may have documents of its own: those with an owner. */
export const regionalTypes: readonly string[] = schemaTypes
  .filter(({ type, name }) => type === "document" && fieldsOf(name).includes("ownerRegion"))
  .map(({ name }) => name);

/** Id of the template of a new document of a region. */
export function regionTemplateId(type: string): string {
  return `${type}-van-regio`;
}

/** What a new document of a region starts with. @param region its id */
export function regionValue(type: string, region: string): Record<string, unknown> {
  const reference = { _type: "reference", _ref: region };
  return {
    ownerRegion: reference,
    ...(fieldsOf(type).includes("coverage")
      ? {
          coverage: {
            _type: "coverage",
            scope: "regions",
            regions: [{ ...reference, _key: "own" }],
          },
        }
      : {}),
  };
}

/**
 * New documents that already know of which region they are. The region is a parameter; when the
 * Studio opens the form in a list of the desk it forgets that, and then it is the editor's own.
 */
export const regionTemplates: Template[] = regionalTypes.map((type) => ({
  id: regionTemplateId(type),
  title: labels.documentType[type as keyof typeof labels.documentType],
  schemaType: type,
  parameters: [{ name: "region", title: "Regio", type: "string" }],
  value: ({ region }: { region?: string }, { currentUser }: InitialValueResolverContext) => {
    const [own] = sessionOf(currentUser).regions;
    const id = region ?? own;
    return id === undefined ? {} : regionValue(type, id);
  },
}));
