import { BookIcon } from "@sanity/icons/Book";
import { CogIcon } from "@sanity/icons/Cog";
import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { HeartIcon } from "@sanity/icons/Heart";
import { SearchIcon } from "@sanity/icons/Search";
import { TaskIcon } from "@sanity/icons/Task";
import { WrenchIcon } from "@sanity/icons/Wrench";
import { type DeskFolder, type DeskList, divider } from "./plan.ts";
import { type ArticleAudience, articleTemplateId, regionalTypes } from "./templates.ts";

const all = (type: string, id: string, title: string, orderBy: string): DeskList => ({
  kind: "list",
  id,
  title,
  type,
  orderBy,
});
const recent = (type: string, id: string, title: string): DeskList => ({
  ...all(type, id, title, "_updatedAt"),
  newestFirst: true,
});
/** The country's own; those of a region stand on the desk of that region. */
const national = (type: string, id: string, title: string, orderBy: string): DeskList => ({
  ...all(type, id, title, orderBy),
  ...(regionalTypes.includes(type) ? { filter: "!defined(ownerRegion)" } : {}),
});
const articles = (audience: ArticleAudience, id: string, title: string): DeskList => ({
  ...all("article", id, title, "title"),
  filter: "!defined(ownerRegion) && audience == $audience",
  params: { audience },
  template: { id: articleTemplateId(audience) },
});

/** What belongs to the whole country: everybody reads it, the national team writes it. */
export const nationalPlan: readonly DeskFolder[] = [
  {
    kind: "folder",
    id: "landelijke-teksten",
    title: "Landelijke teksten",
    icon: DocumentTextIcon,
    items: [
      national("situation", "situaties", "Situaties", "title"),
      national("phase", "fasen", "Fasen", "order"),
      national("theme", "themas", "Thema's", "order"),
      divider("Artikelen"),
      articles("parent", "voor-ouders", "Voor ouders"),
      articles("youth", "voor-jongeren", "Voor jongeren"),
      articles("professional", "voor-professionals", "Voor professionals"),
      articles("municipality", "voor-gemeenten", "Voor gemeenten"),
      divider("Woorden en getallen"),
      national("term", "begrippen", "Begrippen", "term"),
      national("figure", "bedragen", "Bedragen", "title"),
      national("notice", "meldingen", "Meldingen", "title"),
    ],
  },
  {
    kind: "folder",
    id: "landelijke-hulp",
    title: "Landelijke hulp",
    icon: HeartIcon,
    items: [
      national("helpline", "hulplijnen", "Hulplijnen", "order"),
      national("helpRoute", "hulproutes", "Hulproutes", "title"),
      national("accessPoint", "loketten", "Loket en toegang", "name"),
      divider("Menukaart"),
      national("service", "aanbod", "Aanbod", "name"),
      national("event", "bijeenkomsten", "Bijeenkomsten", "title"),
      national("organization", "organisaties", "Organisaties", "name"),
      national("location", "locaties", "Locaties", "name"),
      national("intervention", "methodes", "Methodes", "name"),
    ],
  },
  {
    kind: "folder",
    id: "hulpmiddelen",
    title: "Hulpmiddelen",
    icon: WrenchIcon,
    items: [
      national("dialog", "digimaatje", "Gesprekken van DigiMaatje", "title"),
      national("conversationCard", "gesprekskaarten", "Gesprekskaarten", "order"),
      national("checklistStep", "stappenplannen", "Stappenplannen", "order"),
    ],
  },
];

/** What keeps the sites running; only for who may change it. */
export const managementPlan: readonly DeskFolder[] = [
  {
    kind: "folder",
    id: "sites",
    title: "Sites en regio's",
    icon: CogIcon,
    items: [
      all("siteSettings", "instellingen", "Site-instellingen", "title"),
      all("region", "regios", "Regio's", "title"),
      all("municipality", "gemeenten", "Gemeenten", "name"),
      all("publication", "publicatie", "Publicatie", "region"),
    ],
  },
  {
    kind: "folder",
    id: "zoeken",
    title: "Zoeken en adressen",
    icon: SearchIcon,
    items: [
      {
        ...national("synonymGroup", "zoekwoorden", "Zoekwoorden", "_updatedAt"),
        newestFirst: true,
      },
      national("redirect", "doorverwijzingen", "Doorverwijzingen", "from"),
    ],
  },
  {
    kind: "folder",
    id: "voor-gemeenten",
    title: "Voor gemeenten",
    icon: BookIcon,
    items: [
      all("guideStep", "leidraad", "Leidraad", "order"),
      all("functionality", "functionaliteiten", "Functionaliteiten", "order"),
    ],
  },
  {
    kind: "folder",
    id: "logboek",
    title: "Logboek",
    icon: TaskIcon,
    items: [
      recent("changeProposal", "voorstellen", "Voorstellen"),
      { ...recent("check", "controles", "Controles"), orderBy: "checkedOn" },
      // The stored values of the status begin with what is open.
      all("gap", "gemiste-hulp", "Gemiste hulp", "status"),
      recent("importRun", "imports", "Imports"),
    ],
  },
];
