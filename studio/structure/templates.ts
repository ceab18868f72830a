import type { Template } from "sanity";

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
