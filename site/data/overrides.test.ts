import type { Article, ArticleOverride, Content } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { withArticleOverrides } from "./overrides.ts";

const article = { _id: "article-a", summary: "Landelijk", inShort: ["Een."], actions: [] };
const override = (changes: Partial<ArticleOverride>): ArticleOverride => ({
  _id: "articleOverride-a",
  _type: "articleOverride",
  base: "article-a",
  ownerRegion: "region-goes",
  hidden: false,
  ...changes,
});

/** The articles of a site of the gemeente Goes, in the region Zeeland. */
function articlesWith(...articleOverride: ArticleOverride[]): Article[] {
  const { all, byId } = withArticleOverrides({
    all: { article: [article], articleOverride },
    byId: { article: new Map([[article._id, article]]) },
    region: { _id: "region-goes" },
  } as unknown as Content);
  expect([...byId.article.values()], "lists and links agree").toEqual(all.article);
  return all.article;
}

test("without a change an article stays as it is", () => {
  expect(articlesWith()).toEqual([article]);
});

test("a changed field takes the place of the national one, the others stay", () => {
  expect(articlesWith(override({ summary: "Bij ons" }))).toEqual([
    { ...article, summary: "Bij ons" },
  ]);
});

test("the nearest layer wins, in whatever order they come", () => {
  const zeeland = override({ ownerRegion: "region-zeeland", summary: "Zeeuws" });
  const goes = override({ summary: "In Goes" });
  for (const changes of [
    [zeeland, goes],
    [goes, zeeland],
  ]) {
    expect(articlesWith(...changes)).toMatchObject([{ summary: "In Goes" }]);
  }
});

test("what the region hides is gone, from lists and links", () => {
  expect(articlesWith(override({ hidden: true }))).toEqual([]);
});
