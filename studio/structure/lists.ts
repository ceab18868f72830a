/** One list of documents on the desk. */
export type DeskList = { type: string; title: string; orderBy: string; newestFirst?: true };

/** What an editor comes to do, with its lists. */
export type DeskSection = { title: string; lists: readonly DeskList[] };

const list = (type: string, title: string, orderBy: string): DeskList => ({ type, title, orderBy });
const recent = (type: string, title: string): DeskList => ({
  ...list(type, title, "_updatedAt"),
  newestFirst: true,
});

/** Every list of the desk; articles have one per reader (see desk.ts). */
export const sections: readonly DeskSection[] = [
  {
    title: "Teksten",
    lists: [
      list("phase", "Fasen", "order"),
      list("situation", "Situaties", "title"),
      list("article", "Artikelen", "title"),
      list("theme", "Thema's", "order"),
      list("term", "Begrippen", "term"),
      list("figure", "Cijfers en bedragen", "title"),
      list("notice", "Meldingen", "title"),
    ],
  },
  {
    title: "Hulp",
    lists: [
      list("accessPoint", "Toegangspunten", "name"),
      list("helpRoute", "Routes naar hulp", "title"),
      list("service", "Aanbod", "name"),
      list("event", "Bijeenkomsten", "title"),
      list("organization", "Organisaties", "name"),
      list("location", "Locaties", "name"),
      list("intervention", "Methodes", "name"),
      list("helpline", "Hulplijnen", "order"),
    ],
  },
  {
    title: "Hulpmiddelen",
    lists: [
      list("dialog", "Keuzehulpen", "title"),
      list("conversationCard", "Gesprekskaarten", "order"),
      list("checklistStep", "Stappenplannen", "order"),
    ],
  },
  {
    title: "Bijhouden",
    lists: [
      recent("check", "Controles"),
      recent("changeProposal", "Voorstellen"),
      recent("importRun", "Imports"),
      recent("articleOverride", "Aangepaste artikelen"),
      recent("serviceOverride", "Aangepast aanbod"),
    ],
  },
  {
    title: "Voor gemeenten",
    lists: [
      list("guideStep", "Leidraad", "order"),
      list("functionality", "Functionaliteiten", "order"),
    ],
  },
  {
    title: "Instellingen",
    lists: [
      list("siteSettings", "Site", "title"),
      list("region", "Regio's", "title"),
      list("municipality", "Gemeenten", "name"),
      recent("synonymGroup", "Zoekwoorden"),
      list("redirect", "Doorverwijzingen", "from"),
      list("publication", "Publicatie", "region"),
    ],
  },
];
