import { offerLabels } from "./labels/offers.ts";
import { routeLabels } from "./labels/routes.ts";
import { textLabels } from "./labels/texts.ts";
import { timeLabels } from "./labels/time.ts";
import { workLabels } from "./labels/work.ts";

/**
 * Every closed list of the content model with its Dutch labels: the keys are what documents store,
 * the labels are what editors choose from and what visitors read. The Studio's option lists, the
 * zod enums and the site all read these tables, so a value and its label exist once.
 */
export const labels = {
  /** What editors call a document of a type. */
  documentType: {
    phase: "Fase",
    article: "Artikel",
    region: "Regio",
    municipality: "Gemeente",
    organization: "Organisatie",
    service: "Aanbod",
    term: "Begrip",
    helpline: "Hulplijn",
    functionality: "Functionaliteit",
    guideStep: "Stap van de leidraad",
    dialog: "Gesprek van DigiMaatje",
    conversationCard: "Gesprekskaart",
    checklistStep: "Stap om af te vinken",
    accessPoint: "Toegangspunt",
    helpRoute: "Route naar hulp",
    articleOverride: "Aanpassing van een artikel",
    siteSettings: "Site-instellingen",
    location: "Locatie",
    intervention: "Methode",
    theme: "Thema",
    synonymGroup: "Woorden met dezelfde betekenis",
    notice: "Melding",
    redirect: "Doorverwijzing",
    serviceOverride: "Regionale aanpassing van aanbod",
    event: "Bijeenkomst",
    check: "Controle",
    changeProposal: "Wijzigingsvoorstel",
    importRun: "Import",
    gap: "Gemiste hulp",
    figure: "Bedrag",
    situation: "Situatie",
    publication: "Publicatie",
  },
  ...textLabels,
  ...offerLabels,
  ...routeLabels,
  ...timeLabels,
  ...workLabels,
} as const;

/** Names of the tables in {@link labels}. */
export type LabelTable = keyof typeof labels;

/** The stored values of one table, e.g. `ValueOf<"costKind">` is `"free" | "ownContribution" | …`. */
export type ValueOf<Table extends LabelTable> = keyof (typeof labels)[Table] & string;

/**
 * The stored values of a table, in the order in which they are shown.
 * @param table name of a table in {@link labels}
 */
export function valuesOf<Table extends LabelTable>(table: Table): ValueOf<Table>[] {
  return Object.keys(labels[table]) as ValueOf<Table>[];
}
