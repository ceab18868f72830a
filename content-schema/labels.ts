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
    siteSettings: "Site-instellingen",
    publication: "Publicatie",
  },
  /** For whom an article is written; also decides its public path. */
  articleAudience: {
    parent: "Ouders",
    youth: "Jongeren",
    professional: "Professionals",
    municipality: "Gemeenten",
  },
  /** What a source is. */
  sourceKind: { law: "Wet", government: "Overheid", organization: "Organisatie" },
  /** Where an offer stands; the site lists `active` and `temporarilyClosed`. */
  serviceStatus: {
    concept: "Concept",
    active: "Actief",
    temporarilyClosed: "Tijdelijk gesloten",
    stopped: "Gestopt",
    archived: "Gearchiveerd",
  },
  /** Who takes part in an offer. */
  serviceAudience: {
    parent: "Ouders",
    child: "Kinderen",
    youth: "Jongeren",
    together: "Ouders en kinderen samen",
    professional: "Professionals",
  },
  /** How an offer is given. */
  serviceForm: {
    individual: "Individueel",
    group: "In een groep",
    family: "Met het gezin",
    online: "Online",
    phone: "Telefoon",
    chat: "Chat",
    atHome: "Bij je thuis",
    walkIn: "Inloop",
  },
  /** Where an offer is given. */
  coverageScope: {
    national: "Heel Nederland",
    regions: "Een of meer regio's",
    municipalities: "Een of meer gemeenten",
  },
  /** What an offer costs. Unknown is a value of its own. */
  costKind: {
    free: "Gratis",
    ownContribution: "Eigen bijdrage",
    paid: "Betaald",
    reimbursed: "Vergoed",
    unknown: "Kosten onbekend",
  },
  /** Whether someone has to refer you first. */
  referral: {
    none: "Geen verwijzing nodig",
    gp: "Verwijzing van de huisarts",
    communityTeam: "Verwijzing van het wijkteam",
    school: "Verwijzing van school",
    court: "Verwijzing van de rechter",
    recommended: "Verwijzing is handig, niet verplicht",
    unknown: "Verwijzing onbekend",
  },
  /** Whose permission is needed before a child may take part. */
  consent: {
    none: "Geen toestemming nodig",
    oneParent: "Toestemming van één ouder",
    bothParents: "Toestemming van beide ouders",
    child: "Toestemming van het kind",
    unknown: "Toestemming onbekend",
  },
  /** Whom a helpline is for. */
  helplineAudience: { parent: "Ouders", youth: "Jongeren", everyone: "Iedereen" },
  /** The tone of a callout. */
  calloutTone: { info: "Goed om te weten", tip: "Tip", warning: "Let op" },
  /** What the publisher is doing for a region. */
  publicationState: { building: "Bezig met publiceren", live: "Live", failed: "Mislukt" },
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
