import type * as z from "zod";
import { type ContentDocument, type ContentType, documentSchemas } from "./documents/parsed.ts";
import { referenceTargets } from "./fields/parsed.ts";

/** A reference found in a document. */
export type FoundReference = {
  path: (string | number)[];
  /** `_id` of the document it points at. */
  id: string;
  /** The document types it may point at. */
  to: readonly string[];
};

/** Where references can stand in the values of a schema; undefined when nowhere. */
type Places =
  | { kind: "reference"; to: readonly string[] }
  | { kind: "array"; items: Places }
  | { kind: "object"; fields: [name: string, places: Places][] }
  | { kind: "union"; byType: Map<unknown, Places> }
  | undefined;

/**
 * Every reference in a parsed document, found by walking its zod schema: a new field made with
 * `reference()` is checked without anyone having to list it. Each schema and each document is
 * walked once, since twenty thousand offers are asked for their references by several checks.
 * @param document a parsed document
 */
export function referencesIn(document: ContentDocument): readonly FoundReference[] {
  const known = found.get(document);
  if (known !== undefined) return known;
  const references: FoundReference[] = [];
  collect(placesOf(document._type), document, [], references);
  found.set(document, references);
  return references;
}

const found = new WeakMap<ContentDocument, readonly FoundReference[]>();
const placesByType = new Map<ContentType, Places>();

function placesOf(type: ContentType): Places {
  if (!placesByType.has(type)) placesByType.set(type, placesIn(documentSchemas[type]));
  return placesByType.get(type);
}

function placesIn(schema: z.core.$ZodType): Places {
  const target = referenceTargets.get(schema);
  if (target !== undefined) return { kind: "reference", to: target.to };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
      return placesIn(def.innerType);
    case "array": {
      const items = placesIn(def.element);
      return items && { kind: "array", items };
    }
    case "object": {
      const fields = Object.entries(def.shape).flatMap(([name, field]): [string, Places][] => {
        const places = placesIn(field);
        return places === undefined ? [] : [[name, places]];
      });
      return fields.length === 0 ? undefined : { kind: "object", fields };
    }
    case "union":
      return {
        kind: "union",
        byType: new Map(def.options.map((option) => [typeOf(option), placesIn(option)])),
      };
    default:
      return undefined;
  }
}

function collect(
  places: Places,
  value: unknown,
  path: (string | number)[],
  into: FoundReference[],
): void {
  if (places === undefined || value === undefined) return;
  switch (places.kind) {
    case "reference":
      into.push({ path, id: String(value), to: places.to });
      return;
    case "array":
      for (const [index, item] of (value as unknown[]).entries())
        collect(places.items, item, [...path, index], into);
      return;
    case "object":
      for (const [name, field] of places.fields)
        collect(field, (value as Record<string, unknown>)[name], [...path, name], into);
      return;
    case "union":
      collect(places.byType.get(typeOf(value)), value, path, into);
  }
}

/** The `_type` of a value, or the one that an object schema demands. */
function typeOf(thing: unknown): unknown {
  const { _type, _zod } = thing as { _type?: unknown; _zod?: z.core.$ZodTypes["_zod"] };
  if (_zod === undefined) return _type;
  if (_zod.def.type !== "object") return undefined;
  const literal = (_zod.def.shape._type as z.core.$ZodTypes | undefined)?._zod.def;
  return literal?.type === "literal" ? literal.values[0] : undefined;
}
