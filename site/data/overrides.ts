import { mergeOverride } from "@digiplein/content-schema/layers";
import type { Article, Content } from "@digiplein/content-schema/site";

type Override = Content["all"]["articleOverride"][number];

/** What a region may say in its own words; its addition stands below the text. */
const FIELDS = ["summary", "inShort", "actions"] as const;

/**
 * The changes of this site's layers to an article, the nearest layer last so that it wins.
 *
 * @param article any document; only articles have such changes
 * @param content all content of this variant
 */
export function overridesOf(article: { _id: string }, { all, region }: Content): Override[] {
  const isOwn = ({ ownerRegion }: Override) => Number(ownerRegion === region?._id);
  return all.articleOverride
    .filter(({ base }) => base === article._id)
    .toSorted((one, other) => isOwn(one) - isOwn(other));
}

/**
 * The content with the regional changes of articles laid over them; what the region hides is gone,
 * from lists and links too.
 *
 * @param content all content of this variant
 */
export function withArticleOverrides(content: Content): Content {
  const article = content.all.article.flatMap((base) => {
    const changes = overridesOf(base, content);
    if (changes.at(-1)?.hidden) return [];
    return changes.reduce<Article>(
      (merged, change) => mergeOverride(merged, change, FIELDS).merged,
      base,
    );
  });
  const byId = new Map(article.map((one) => [one._id, one]));
  return {
    ...content,
    all: { ...content.all, article },
    byId: { ...content.byId, article: byId },
  };
}
