import type { ListItemBuilder, StructureBuilder, StructureResolver } from "sanity/structure";
import { type ArticleAudience, articleTemplateId } from "./templates.ts";

type Ordering = { field: string; direction: "asc" | "desc" };

/** What a list of documents shows. */
interface ListOptions {
  type: string;
  title: string;
  ordering: Ordering;
}

function documentsItem(
  S: StructureBuilder,
  { type, title, ordering }: ListOptions,
): ListItemBuilder {
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

/** The desk: one place per editor's task. */
export const structure: StructureResolver = (S) => {
  const list = (type: string, title: string, field: string) =>
    documentsItem(S, { type, title, ordering: { field, direction: "asc" } });
  const newestFirst = (type: string, title: string, field: string) =>
    documentsItem(S, { type, title, ordering: { field, direction: "desc" } });

  return S.list()
    .id("inhoud")
    .title("Inhoud")
    .items([
      S.divider().title("Teksten"),
      list("phase", "Fasen", "order"),
      articlesItem(S, "parent", "Voor ouders"),
      articlesItem(S, "youth", "Voor jongeren"),
      articlesItem(S, "professional", "Voor professionals"),
      list("situation", "Situaties", "order"),
      list("term", "Begrippen", "term"),
      list("theme", "Thema's", "order"),
      list("figure", "Bedragen", "title"),
      list("notice", "Meldingen", "showUntil"),
      S.divider().title("Hulp"),
      list("service", "Aanbod", "name"),
      list("organization", "Organisaties", "name"),
      list("location", "Locaties", "name"),
      list("intervention", "Methoden", "name"),
      list("event", "Bijeenkomsten", "title"),
      list("serviceOverride", "Aanpassingen van landelijk aanbod", "_createdAt"),
      list("helpline", "Hulplijnen", "order"),
      S.divider().title("Werk"),
      newestFirst("check", "Controles", "checkedOn"),
      newestFirst("changeProposal", "Voorstellen", "proposedOn"),
      newestFirst("importRun", "Imports", "startedAt"),
      S.divider().title("Instellingen"),
      list("siteSettings", "Site", "title"),
      list("region", "Regio's", "title"),
      list("municipality", "Gemeenten", "name"),
      list("redirect", "Doorverwijzingen", "from"),
      list("synonymGroup", "Woorden met dezelfde betekenis", "_createdAt"),
      list("publication", "Publicatie", "region"),
    ]);
};
