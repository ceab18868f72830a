/** Mistakes between the layers land → regio → gemeente, which no document shows by itself. */
import { type Finding, finding } from "./checks.ts";
import { circleFrom } from "./circles.ts";
import { documentsOf, mapById } from "./collections.ts";
import type { ContentDocument, DocumentOf } from "./documents/parsed.ts";
import { ancestorsOf } from "./layers/inherit.ts";
import { titleOf } from "./problem.ts";
import type { Advice } from "./rules/advice.ts";
import { ownerOf } from "./slugs.ts";

type Region = DocumentOf<"region">;
type Regions = ReadonlyMap<string, Region>;

/**
 * Regions in the wrong place: part of themselves, of a gemeente, or of a region without their
 * gemeenten.
 * @param documents parsed documents of all types
 */
export function findMisplacedRegions(documents: readonly ContentDocument[]): Finding[] {
  const regions = mapById(documentsOf(documents, "region"));
  return [...regions.values()].flatMap((region) => {
    const parent = regions.get(region.parent ?? "");
    const advice = parent && adviceForParent(region, parent, regions);
    return advice ? [finding(region, ["parent"], advice)] : [];
  });
}

function adviceForParent(region: Region, parent: Region, regions: Regions): Advice | null {
  const circle = circleFrom(region._id, (id) => [regions.get(id)?.parent ?? []].flat());
  if (circle !== undefined) {
    const way = [region._id, ...circle, region._id].map((id) => regions.get(id)?.title ?? id);
    return {
      message: `Deze regio hoort via een omweg bij zichzelf: ${way.join(" → ")}.`,
      fix: "Haal een van deze regio's los van de andere.",
    };
  }
  if (parent.level === "municipality") {
    return {
      message: `“${parent.title}” is een gemeente. Daar kan niets onder.`,
      fix: "Kies een regio, of laat dit leeg.",
    };
  }
  const outside = region.municipalities.find((id) => !parent.municipalities.includes(id));
  if (outside === undefined) return null;
  return {
    message: `De regio “${parent.title}” heeft de gemeente “${outside}” niet.`,
    fix: `Kies de regio waar deze gemeente in ligt, of voeg de gemeente toe aan “${parent.title}”.`,
  };
}

type Override = DocumentOf<"articleOverride"> | DocumentOf<"serviceOverride">;

/**
 * Overrides of what a region does not inherit, and second overrides of one document. A region may
 * change what is national or of a region above it; its own documents it edits.
 * @param documents parsed documents of all types
 */
export function findMisplacedOverrides(documents: readonly ContentDocument[]): Finding[] {
  const regions = mapById(documentsOf(documents, "region"));
  const byId = mapById(documents);
  const overrides: Override[] = [
    ...documentsOf(documents, "articleOverride"),
    ...documentsOf(documents, "serviceOverride"),
  ];
  const first = new Map<string, Override>();
  return overrides.flatMap((override) => {
    const subject = `${override.ownerRegion} ${override.base}`;
    const earlier = first.get(subject);
    if (earlier === undefined) first.set(subject, override);
    const base = byId.get(override.base);
    const advice =
      earlier === undefined
        ? base && adviceForBase(override, base, regions)
        : {
            message: `Deze regio heeft dit al aangepast in “${earlier._id}”.`,
            fix: "Voeg de twee aanpassingen samen en verwijder er een.",
          };
    return advice ? [finding(override, ["base"], advice)] : [];
  });
}

function adviceForBase(override: Override, base: ContentDocument, regions: Regions): Advice | null {
  const owner = ownerOf(base);
  if (owner === undefined) return null;
  if (owner === override.ownerRegion) {
    return {
      message: `“${titleOf(base)}” is van deze regio zelf.`,
      fix: "Verander het document zelf en verwijder deze aanpassing.",
    };
  }
  const region = regions.get(override.ownerRegion);
  const above = region === undefined ? [] : ancestorsOf(region, regions);
  if (above.some(({ _id }) => _id === owner)) return null;
  return {
    message: `“${titleOf(base)}” is van de regio “${regions.get(owner)?.title ?? owner}” en staat niet op deze site.`,
    fix: "Kies een landelijk document, of een van de regio waar deze regio bij hoort.",
  };
}
