import type { Article, Content } from "@digiplein/content-schema/site";
import { type Audience, articleCard, articleCards, phaseCard } from "./cards.ts";
import { loadContent } from "./content.ts";
import { resolveRichText } from "./lookup.ts";
import { actionsOf, originOf } from "./origin.ts";
import { wordsForSearch } from "./search.ts";
import { shellOf } from "./shell.ts";
import type { ArticleView, CardView, PageView } from "./views.ts";

/** The slugs of the articles for one audience. */
export async function articleSlugs(audience: Audience): Promise<string[]> {
  return articlesFor(audience, await loadContent()).map(({ slug }) => slug);
}

/** A page with every article for one audience. */
export async function loadArticles(
  audience: Audience,
): Promise<PageView & { articles: CardView[] }> {
  const content = await loadContent();
  return { shell: shellOf(content), articles: articleCards(content, audience) };
}

/**
 * The page of one article.
 *
 * @param audience whom it addresses; the same slug may exist for another audience
 * @param slug last part of its path
 * @returns undefined when there is no such article in this variant
 */
export async function loadArticle(
  audience: Audience,
  slug: string,
): Promise<ArticleView | undefined> {
  const content = await loadContent();
  const article = articlesFor(audience, content).find((candidate) => candidate.slug === slug);
  if (!article) return undefined;
  const body = resolveRichText(article.body, content);
  return {
    shell: shellOf(content),
    title: article.title,
    tabTitle: article.quietTitle ?? article.title,
    summary: article.summary,
    inShort: article.inShort,
    ...(article.contentNote && { contentNote: article.contentNote }),
    body,
    headings: body.flatMap((node) =>
      node.kind === "heading" && node.level === 2 ? [{ id: node.id, text: node.text }] : [],
    ),
    actions: actionsOf(article),
    related: article.related.flatMap((id) => content.byId.article.get(id) ?? []).map(articleCard),
    phases:
      audience === "parent"
        ? content.all.phase.filter(({ _id }) => article.phases.includes(_id)).map(phaseCard)
        : [],
    searchWords: await wordsForSearch(article.title, article.summary, ...article.inShort),
    exit: article.showExit || audience === "youth",
    origin: originOf(article, content.settings.reviewNotice),
  };
}

function articlesFor(audience: Audience, content: Content): Article[] {
  return content.all.article.filter((article) => article.audience === audience);
}
