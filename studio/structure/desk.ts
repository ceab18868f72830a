import type { ListItemBuilder, StructureBuilder, StructureResolver } from "sanity/structure";
import { type DeskList, sections } from "./lists.ts";
import { type ArticleAudience, articleTemplateId } from "./templates.ts";

function documentsItem(
  S: StructureBuilder,
  { type, title, orderBy, newestFirst }: DeskList,
): ListItemBuilder {
  const ordering = { field: orderBy, direction: newestFirst ? "desc" : "asc" } as const;
  return S.listItem()
    .id(type)
    .title(title)
    .schemaType(type)
    .child(S.documentTypeList(type).title(title).defaultOrdering([ordering]));
}

function articlesItem(
  S: StructureBuilder,
  audience: ArticleAudience,
  title: string,
): ListItemBuilder {
  return S.listItem()
    .id(`article-${audience}`)
    .title(title)
    .schemaType("article")
    .child(
      S.documentTypeList("article")
        .id(`article-${audience}`)
        .title(title)
        .apiVersion("2025-02-19")
        .filter('_type == "article" && audience == $audience')
        .params({ audience })
        .defaultOrdering([{ field: "title", direction: "asc" }])
        .initialValueTemplates([S.initialValueTemplateItem(articleTemplateId(audience))]),
    );
}

/** The list, or for articles a list per reader. */
function itemsFor(S: StructureBuilder, list: DeskList): ListItemBuilder[] {
  if (list.type !== "article") return [documentsItem(S, list)];
  return [
    articlesItem(S, "parent", "Voor ouders"),
    articlesItem(S, "youth", "Voor jongeren"),
    articlesItem(S, "professional", "Voor professionals"),
    articlesItem(S, "municipality", "Voor gemeenten"),
  ];
}

/** The desk: one place per editor's task. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id("inhoud")
    .title("Inhoud")
    .items(
      sections.flatMap(({ title, lists }) => [
        S.divider().title(title),
        ...lists.flatMap((list) => itemsFor(S, list)),
      ]),
    );
