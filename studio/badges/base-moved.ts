import { baseHash, fieldsMovedSince } from "@digiplein/content-schema/layers";
import {
  CHANGEABLE_OF_ARTICLE,
  CHANGEABLE_OF_SERVICE,
  contentQueries,
  parseDocument,
} from "@digiplein/content-schema/site";
import { schemaTypes } from "@digiplein/content-schema/studio";
import type { SanityClient } from "@sanity/client";

/** The two kinds of changes that a region makes of what it inherits. */
export type OverrideType = "articleOverride" | "serviceOverride";

const KINDS = {
  articleOverride: { base: "article", title: "title", fields: CHANGEABLE_OF_ARTICLE },
  serviceOverride: { base: "service", title: "name", fields: CHANGEABLE_OF_SERVICE },
} as const;

/** Whether documents of a type are changes that a region makes of what it inherits. */
export function isOverrideType(type: string): type is OverrideType {
  return Object.hasOwn(KINDS, type);
}

const isFilled = (value: unknown) =>
  value !== undefined &&
  value !== null &&
  value !== "" &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0);

/**
 * The fields of the base that a region's change rests on: those it replaces, and for words below an
 * article or a hidden document what the document is about.
 * @param override the change as it is stored
 */
export function watchedFields(type: OverrideType, override: Record<string, unknown>): string[] {
  const { fields, title, base } = KINDS[type];
  const whole = [title, base === "article" ? "body" : "summary"];
  const watched = fields
    .filter((field) => isFilled(override[field]))
    .flatMap((field): string[] => (field === "addition" || field === "hidden" ? whole : [field]));
  return [...new Set(watched)].toSorted();
}

/**
 * The fingerprints that a change is published with. What was recorded stays: an editor who mends
 * one field has not looked at the others. `baseHash` of all is for who did.
 * @param base the parsed base
 */
export function nextHash(
  base: object,
  watched: readonly string[],
  recorded: string | undefined,
): string {
  const known = new Map((recorded ?? "").split(" ").map((part) => [part.split(":")[0], part]));
  return watched.map((field) => known.get(field) ?? baseHash(base, [field])).join(" ");
}

/**
 * What an editor calls the fields of the base that are no longer what the change was made on.
 * @param base the parsed base as it is now
 */
export function movedTitles(type: OverrideType, base: object, recorded: string): string[] {
  const form = schemaTypes.find(({ name }) => name === KINDS[type].base);
  const titles = new Map(
    form && "fields" in form ? form.fields?.map(({ name, title }) => [name, title]) : [],
  );
  return fieldsMovedSince(base, recorded).map((field) => titles.get(field) ?? field);
}

/**
 * The published base of a change, parsed as the build does: a stored one lacks the defaults.
 * @returns nothing when it is gone, or wrong itself
 */
export async function fetchBase(
  client: SanityClient,
  type: OverrideType,
  id: string,
): Promise<object | undefined> {
  const { base } = KINDS[type];
  const raw: unknown = await client.fetch(
    `${contentQueries[base].groq}[_id == $id][0]`,
    { id },
    { perspective: "published", tag: "base" },
  );
  const parsed = parseDocument(base, raw);
  return "document" in parsed ? parsed.document : undefined;
}
