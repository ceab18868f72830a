import { CalendarIcon } from "@sanity/icons/Calendar";
import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { CogIcon } from "@sanity/icons/Cog";
import { ComposeIcon } from "@sanity/icons/Compose";
import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { PinIcon } from "@sanity/icons/Pin";
import { SyncIcon } from "@sanity/icons/Sync";
import { TaskIcon } from "@sanity/icons/Task";
import { ThListIcon } from "@sanity/icons/ThList";
import { TimelineIcon } from "@sanity/icons/Timeline";
import { type DeskItem, type DeskList, divider } from "./plan.ts";
import { regionTemplateId } from "./templates.ts";

/**
 * The desk of one region: what its editors own, by what they come to do.
 * @param region id of the region, e.g. `region-zeeland`
 */
export function regionPlan(region: string): DeskItem[] {
  const own = (type: string, id: string, title: string, orderBy: string): DeskList => ({
    kind: "list",
    id,
    title,
    type,
    filter: "ownerRegion._ref == $region",
    params: { region },
    orderBy,
    template: { id: regionTemplateId(type), parameters: { region } },
  });
  const recent = (type: string, id: string, title: string): DeskList => ({
    ...own(type, id, title, "_updatedAt"),
    newestFirst: true,
  });
  const offers = (id: string, title: string, status: string): DeskList => ({
    ...own("service", id, title, "name"),
    filter: `ownerRegion._ref == $region && ${status}`,
  });
  return [
    { kind: "worklist", id: "werklijst", title: "Werklijst", icon: TaskIcon, region },
    {
      kind: "folder",
      id: "menukaart",
      title: "Menukaart",
      icon: ThListIcon,
      items: [
        {
          kind: "worklist",
          id: "te-controleren",
          title: "Te controleren",
          icon: CheckmarkCircleIcon,
          region,
          only: "offers",
        },
        divider("Aanbod"),
        {
          ...offers("actief", "Actief", 'status in ["active", "temporarilyClosed"]'),
          hidesNew: true,
        },
        offers("concept", "Concept", 'coalesce(status, "concept") == "concept"'),
        { ...offers("gestopt", "Gestopt", 'status in ["stopped", "archived"]'), hidesNew: true },
        divider("Wie, waar en hoe"),
        own("organization", "organisaties", "Organisaties", "name"),
        own("location", "locaties", "Locaties", "name"),
        own("intervention", "methodes", "Methodes", "name"),
        divider("Wat nog mist"),
        // The stored values of the status begin with what is open.
        own("gap", "gemiste-hulp", "Gemiste hulp", "status"),
      ],
    },
    {
      ...recent("event", "agenda", "Agenda"),
      icon: CalendarIcon,
      orderBy: "series.date",
    },
    { ...own("accessPoint", "loket", "Loket en toegang", "name"), icon: PinIcon },
    { ...own("helpRoute", "hulproute", "Hulproute", "title"), icon: TimelineIcon },
    {
      kind: "folder",
      id: "teksten",
      title: "Teksten",
      icon: DocumentTextIcon,
      items: [
        own("article", "artikelen", "Artikelen", "title"),
        own("situation", "situaties", "Situaties", "title"),
        own("notice", "meldingen", "Meldingen", "title"),
        own("term", "begrippen", "Begrippen", "term"),
        own("helpline", "hulplijnen", "Hulplijnen", "order"),
        own("phase", "fasen", "Fasen", "order"),
        divider("Hulpmiddelen"),
        own("dialog", "digimaatje", "Gesprekken van DigiMaatje", "title"),
        own("conversationCard", "gesprekskaarten", "Gesprekskaarten", "order"),
        own("checklistStep", "stappenplannen", "Stappenplannen", "order"),
      ],
    },
    {
      kind: "folder",
      id: "aanpassingen",
      title: "Aanpassingen",
      icon: ComposeIcon,
      items: [
        {
          kind: "worklist",
          id: "basis-gewijzigd",
          title: "Basis gewijzigd",
          icon: SyncIcon,
          region,
          only: "overrides",
        },
        recent("articleOverride", "aangepaste-artikelen", "Artikelen"),
        recent("serviceOverride", "aangepast-aanbod", "Aanbod"),
      ],
    },
    {
      kind: "folder",
      id: "onze-site",
      title: "Onze site",
      icon: CogIcon,
      items: [
        own("siteSettings", "instellingen", "Instellingen", "title"),
        own("redirect", "doorverwijzingen", "Doorverwijzingen", "from"),
        recent("synonymGroup", "zoekwoorden", "Zoekwoorden"),
        divider("Logboek"),
        recent("changeProposal", "voorstellen", "Voorstellen"),
        { ...recent("check", "controles", "Controles"), orderBy: "checkedOn" },
        recent("importRun", "imports", "Imports"),
      ],
    },
  ];
}
