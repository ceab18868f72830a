import { documentsOf, mapById } from "./collections.ts";
import { type ContentDocument, type ContentType, contentTypes } from "./documents/parsed.ts";
import { ancestorsOf } from "./layers/inherit.ts";
import { parseDocument } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { isUnlisted } from "./rules/publish-gate.ts";
import type { Geography, Variant } from "./variant.ts";

/** The result of each of `contentQueries`: a list of documents that were not parsed yet. */
export type RawContent = Record<ContentType, unknown[]>;

/** A problem in a document that does not parse, with the id of the region that owns it. */
type BrokenDocument = { owner: string | undefined; problem: Problem };

/**
 * Parses every document. Left out before parsing are examples when the build does not want them, and
 * what no site lists, such as a concept: it may be unfinished and must not stop a build.
 */
export function parseAll(raw: RawContent, { includeExamples }: Variant) {
  const documents: ContentDocument[] = [];
  const broken: BrokenDocument[] = [];
  const wanted = (item: unknown) =>
    (includeExamples || rawField(item, "isExample") !== true) &&
    !isUnlisted(rawField(item, "status"));
  for (const type of contentTypes) {
    for (const item of raw[type].filter(wanted)) {
      const parsed = parseDocument(type, item);
      if ("document" in parsed) documents.push(parsed.document);
      else {
        // As ownerOf() has it for a parsed document.
        const owner = idIn(item, type === "region" ? "_id" : "ownerRegion");
        broken.push(...parsed.problems.map((problem) => ({ owner, problem })));
      }
    }
  }
  return { documents, broken };
}

/** A field of a document that was not parsed yet. */
function rawField(item: unknown, name: string): unknown {
  return typeof item === "object" && item !== null ? Reflect.get(item, name) : undefined;
}

/** A field of a document that was not parsed yet, when it holds an id. */
function idIn(item: unknown, name: string): string | undefined {
  const id = rawField(item, name);
  return typeof id === "string" ? id : undefined;
}

/** The type of every published document, whether it parses or not. */
export function typesById(raw: RawContent): Map<string, ContentType> {
  const types = new Map<string, ContentType>();
  for (const type of contentTypes) {
    for (const item of raw[type]) {
      const id = idIn(item, "_id");
      if (id !== undefined) types.set(id, type);
    }
  }
  return types;
}

/** The own region is known by its raw document, so that a mistake in it stops its own variant. */
export function geographyOf(
  raw: RawContent,
  documents: readonly ContentDocument[],
  { regionId }: Variant,
): Geography {
  const ownRegion = idIn(
    raw.region.find((item) => rawField(item, "slug") === regionId),
    "_id",
  );
  const regions = mapById(documentsOf(documents, "region"));
  const own = regions.get(ownRegion ?? "");
  const above = own === undefined ? [] : ancestorsOf(own, regions).map(({ _id }) => _id);
  return {
    ownRegion,
    chain: ownRegion === undefined ? [] : [ownRegion, ...above],
    regions,
    municipalities: mapById(documentsOf(documents, "municipality")),
  };
}
