import { type Finding, findDangling, findSlugClashes, findUnshown } from "./checks.ts";
import {
  type ContentDocument,
  type ContentType,
  contentTypes,
  type DocumentOf,
} from "./documents/parsed.ts";
import { parseDocument } from "./parse.ts";
import { type Problem, problemIn } from "./problem.ts";
import { ownerOf } from "./slugs.ts";
import { type Geography, isOurs, isShown, NATIONAL, type Variant } from "./variant.ts";

/** The documents of one type by `_id`. */
export type DocumentsById = {
  readonly [Type in ContentType]: ReadonlyMap<string, DocumentOf<Type>>;
};

/** All that one variant of the site shows. Lists are sorted as visitors expect them. */
export type Content = {
  /** By `order`. */
  phases: DocumentOf<"phase">[];
  articles: DocumentOf<"article">[];
  /** All regions, also on a regional site. */
  regions: DocumentOf<"region">[];
  /** The gemeenten this variant serves. */
  municipalities: DocumentOf<"municipality">[];
  organizations: DocumentOf<"organization">[];
  /** Listed offers that touch this variant's gemeenten. */
  services: DocumentOf<"service">[];
  terms: DocumentOf<"term">[];
  /** By `order`. */
  helplines: DocumentOf<"helpline">[];
  settings: DocumentOf<"siteSettings">;
  /** The variant's own region; absent on the national site. */
  region: DocumentOf<"region"> | undefined;
  /**
   * Look-ups for references. `region` and `municipality` hold all of the country; the others hold
   * what this variant shows, so a look-up of a document that is not on this site gives undefined:
   * show the text without the link.
   */
  byId: DocumentsById;
};

/** What the build does: show the content, or stop with the problems. Warnings never stop it. */
export type ParsedContent =
  | { content: Content; problems: []; warnings: Problem[] }
  | { content: null; problems: Problem[]; warnings: Problem[] };

/**
 * Turns the results of all content queries into what one variant shows. A mistake in a national
 * document or one of the variant's own region is a problem and there is no content; a mistake in
 * another region's document is a warning and that document is left out.
 * @param raw the result of each of `contentQueries`
 * @param variant which site is being built
 */
export function parseContent(raw: Record<ContentType, unknown[]>, variant: Variant): ParsedContent {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const { documents, broken } = parseAll(raw, variant);
  const geography = geographyOf(documents, variant);

  for (const { owner, problem } of broken) {
    (isOurs(owner, geography) ? problems : warnings).push(problem);
  }
  const shows = (document: ContentDocument) => isShown(document, variant, geography);
  const leftOut = new Set<ContentDocument>();
  for (const { document, problem } of [
    ...findDangling(documents, typesById(raw)),
    ...findSlugClashes(documents, (one, other) => meet(one, other) || (shows(one) && shows(other))),
  ]) {
    const ours = isOurs(ownerOf(document), geography);
    (ours ? problems : warnings).push(problem);
    if (!ours) leftOut.add(document);
  }

  const shown = withOrganizations(
    documents.filter((document) => shows(document) && !leftOut.has(document)),
    documents.filter((document) => !leftOut.has(document)),
  );
  const region = documentsOf(documents, "region").find(({ _id }) => _id === geography.ownRegion);
  if (variant.regionId !== NATIONAL && region === undefined) {
    problems.push(
      missing("region", variant.regionId, `De regio “${variant.regionId}” bestaat niet.`),
    );
  }
  const { settings, surplus } = settingsFor(documentsOf(shown, "siteSettings"), geography);
  if (settings === undefined) {
    problems.push(missing("siteSettings", NATIONAL, "De instellingen van de site ontbreken."));
  }
  problems.push(...surplus);
  if (problems.length > 0 || settings === undefined) return { content: null, problems, warnings };

  const byId = lookUps(shown, geography);
  const isHere = (id: string) => contentTypes.some((type) => byId[type].has(id));
  warnings.push(...findUnshown(shown, isHere).map(({ problem }: Finding) => problem));
  return { content: listed(shown, settings, region, byId), problems: [], warnings };
}

/** Parses every document; examples are left out before parsing when the build does not want them. */
function parseAll(raw: Record<ContentType, unknown[]>, { includeExamples }: Variant) {
  const documents: ContentDocument[] = [];
  const broken: { owner: string | undefined; problem: Problem }[] = [];
  const wanted = (item: unknown) => includeExamples || rawField(item, "isExample") !== true;
  for (const type of contentTypes) {
    for (const item of raw[type].filter(wanted)) {
      const parsed = parseDocument(type, item);
      if ("document" in parsed) documents.push(parsed.document);
      else {
        const owner = rawField(item, "ownerRegion");
        const ownerId = typeof owner === "string" ? owner : undefined;
        broken.push(...parsed.problems.map((problem) => ({ owner: ownerId, problem })));
      }
    }
  }
  return { documents, broken };
}

/** A field of a document that was not parsed yet. */
function rawField(item: unknown, name: string): unknown {
  return typeof item === "object" && item !== null ? Reflect.get(item, name) : undefined;
}

/** The type of every published document, whether it parses or not. */
function typesById(raw: Record<ContentType, unknown[]>): Map<string, ContentType> {
  const ids = contentTypes.flatMap((type) =>
    raw[type].map((item) => [rawField(item, "_id"), type] as const),
  );
  return new Map(
    ids.filter((entry): entry is [string, ContentType] => typeof entry[0] === "string"),
  );
}

function geographyOf(documents: readonly ContentDocument[], { regionId }: Variant): Geography {
  const regions = documentsOf(documents, "region");
  return {
    ownRegion: regions.find(({ slug }) => slug === regionId)?._id,
    regions: mapById(regions),
    municipalities: mapById(documentsOf(documents, "municipality")),
  };
}

/** Whether two documents meet wherever they are shown: one owner, or one of them national. */
function meet(one: ContentDocument, other: ContentDocument): boolean {
  const owners = [ownerOf(one), ownerOf(other)];
  return owners[0] === owners[1] || owners.includes(undefined);
}

/**
 * Adds the organizations of other regions whose offers are shown, and drops an offer whose
 * organization was left out: its page would have nobody to name.
 */
function withOrganizations(
  shown: readonly ContentDocument[],
  available: readonly ContentDocument[],
): ContentDocument[] {
  const organizations = mapById(documentsOf(available, "organization"));
  const complete = shown.filter(
    (document) => document._type !== "service" || organizations.has(document.organization),
  );
  const extra = documentsOf(complete, "service").flatMap(
    ({ organization }) => organizations.get(organization) ?? [],
  );
  return [...new Set([...complete, ...extra])];
}

/** The variant's own settings, else the national ones; two of one owner would contradict. */
function settingsFor(all: readonly DocumentOf<"siteSettings">[], { ownRegion }: Geography) {
  const own = all.filter(({ ownerRegion }) => ownerRegion === ownRegion);
  const [settings, ...surplus] =
    own.length > 0 ? own : all.filter(({ ownerRegion }) => ownerRegion === undefined);
  return {
    settings,
    surplus: surplus.map((document) =>
      problemIn(document, [], {
        message: "Er zijn twee documenten met instellingen voor dezelfde site.",
        fix: "Verwijder er een.",
      }),
    ),
  };
}

function missing(type: ContentType, slug: string, message: string): Problem {
  const document = { _id: `${type}-${slug}`, _type: type };
  return problemIn(document, [], { message, fix: "Maak dit document en publiceer het." });
}

function documentsOf<Type extends ContentType>(
  documents: readonly ContentDocument[],
  type: Type,
): DocumentOf<Type>[] {
  return documents.filter((document) => document._type === type) as DocumentOf<Type>[];
}

function mapById<Document extends { _id: string }>(documents: readonly Document[]) {
  return new Map(documents.map((document) => [document._id, document]));
}

function lookUps(shown: readonly ContentDocument[], geography: Geography): DocumentsById {
  return {
    phase: mapById(documentsOf(shown, "phase")),
    article: mapById(documentsOf(shown, "article")),
    region: geography.regions,
    municipality: geography.municipalities,
    organization: mapById(documentsOf(shown, "organization")),
    service: mapById(documentsOf(shown, "service")),
    term: mapById(documentsOf(shown, "term")),
    helpline: mapById(documentsOf(shown, "helpline")),
    siteSettings: mapById(documentsOf(shown, "siteSettings")),
  };
}

const { compare } = new Intl.Collator("nl");

function listed(
  shown: readonly ContentDocument[],
  settings: DocumentOf<"siteSettings">,
  region: DocumentOf<"region"> | undefined,
  byId: DocumentsById,
): Content {
  return {
    phases: documentsOf(shown, "phase").toSorted((a, b) => a.order - b.order),
    articles: documentsOf(shown, "article").toSorted((a, b) => compare(a.title, b.title)),
    regions: documentsOf(shown, "region").toSorted((a, b) => compare(a.title, b.title)),
    municipalities: documentsOf(shown, "municipality").toSorted((a, b) => compare(a.name, b.name)),
    organizations: documentsOf(shown, "organization").toSorted((a, b) => compare(a.name, b.name)),
    services: documentsOf(shown, "service").toSorted((a, b) => compare(a.name, b.name)),
    terms: documentsOf(shown, "term").toSorted((a, b) => compare(a.term, b.term)),
    helplines: documentsOf(shown, "helpline").toSorted((a, b) => a.order - b.order),
    settings,
    region,
    byId,
  };
}
