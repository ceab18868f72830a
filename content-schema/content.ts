import {
  findDangling,
  findFolderClashes,
  findRedirectChains,
  findSlugClashes,
  findUnshown,
} from "./checks.ts";
import { documentsOf } from "./collections.ts";
import { withCompanions } from "./companions.ts";
import { type Content, listed, lookUps } from "./content-lists.ts";
import { findWrongPeople } from "./dialog-checks.ts";
import {
  type ContentDocument,
  type ContentType,
  contentTypes,
  type DocumentOf,
} from "./documents/parsed.ts";
import { findExpiring } from "./expiry.ts";
import { findForeignChecks } from "./foreign-checks.ts";
import { findCircularNeeds, findSharedStepNumbers } from "./guide-checks.ts";
import { findMisplacedOverrides, findMisplacedRegions } from "./layer-checks.ts";
import { type Problem, problemIn } from "./problem.ts";
import { geographyOf, parseAll, type RawContent, typesById } from "./raw-content.ts";
import { ownerOf, shareLayers } from "./slugs.ts";
import { type Geography, isOurs, isShown, NATIONAL, type Variant } from "./variant.ts";

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
export function parseContent(raw: RawContent, variant: Variant): ParsedContent {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const { documents, broken } = parseAll(raw, variant);
  const geography = geographyOf(raw, documents, variant);

  for (const { owner, problem } of broken) {
    (isOurs(owner, geography) ? problems : warnings).push(problem);
  }
  const shows = (document: ContentDocument) => isShown(document, variant, geography);
  const meet = (one: ContentDocument, other: ContentDocument) =>
    shareLayers(one, other, geography.regions) || (shows(one) && shows(other));
  // Whoever wrote such a check, no site has to wait for its owner.
  const foreignChecks = findForeignChecks(documents);
  warnings.push(...foreignChecks.map(({ problem }) => problem));
  const leftOut = new Set<ContentDocument>(foreignChecks.map(({ document }) => document));
  for (const { document, problem } of [
    ...findDangling(documents, typesById(raw)),
    ...findSlugClashes(documents, meet),
    ...findRedirectChains(documents, meet),
    ...findFolderClashes(documents),
    ...findMisplacedRegions(documents),
    ...findMisplacedOverrides(documents),
    ...findCircularNeeds(documents),
    ...findSharedStepNumbers(documents),
    ...findWrongPeople(documents),
  ]) {
    const ours = isOurs(ownerOf(document), geography);
    (ours ? problems : warnings).push(problem);
    if (!ours) leftOut.add(document);
  }

  const shown = withCompanions(
    documents.filter((document) => shows(document) && !leftOut.has(document)),
    documents.filter((document) => !leftOut.has(document)),
  );
  const region = documentsOf(documents, "region").find(({ _id }) => _id === geography.ownRegion);
  if (variant.regionId !== NATIONAL && geography.ownRegion === undefined) {
    problems.push(
      missing("region", variant.regionId, `De regio “${variant.regionId}” bestaat niet.`),
    );
  }
  const { settings, surplus } = settingsFor(documentsOf(shown, "siteSettings"), geography);
  const settingsAreBroken = problems.some(({ documentType }) => documentType === "siteSettings");
  if (settings === undefined && !settingsAreBroken) {
    problems.push(missing("siteSettings", NATIONAL, "De instellingen van de site ontbreken."));
  }
  problems.push(...surplus);
  if (problems.length > 0 || settings === undefined) return { content: null, problems, warnings };

  const byId = lookUps(shown, geography);
  // A document with a warning of its own has been told about once.
  const told = new Set(warnings.map(({ documentId }) => documentId));
  const isKnown = (id: string) => told.has(id) || contentTypes.some((type) => byId[type].has(id));
  warnings.push(...findUnshown(shown, isKnown).map(({ problem }) => problem));
  if (variant.today !== undefined) {
    warnings.push(...findExpiring(shown, variant.today).map(({ problem }) => problem));
  }
  const content = { all: listed(shown), settings, region, byId };
  return { content, problems: [], warnings };
}

/** The settings of the nearest layer that has them; two of one owner would contradict. */
function settingsFor(all: readonly DocumentOf<"siteSettings">[], { chain }: Geography) {
  const nearest = [...chain, undefined].find((owner) =>
    all.some(({ ownerRegion }) => ownerRegion === owner),
  );
  const [settings, ...surplus] = all.filter(({ ownerRegion }) => ownerRegion === nearest);
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
