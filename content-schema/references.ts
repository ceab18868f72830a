import type * as z from "zod";
import { type ContentDocument, documentSchemas } from "./documents/parsed.ts";
import { referenceTargets } from "./fields/parsed.ts";

/** A reference found in a document. */
export type FoundReference = {
  path: (string | number)[];
  /** `_id` of the document it points at. */
  id: string;
  /** The document types it may point at. */
  to: readonly string[];
};

/**
 * Every reference in a parsed document, found by walking its zod schema: a new field made with
 * `reference()` is checked without anyone having to list it.
 * @param document a parsed document
 */
export function referencesIn(document: ContentDocument): FoundReference[] {
  return walk(documentSchemas[document._type], document, []);
}

function walk(
  schema: z.core.$ZodType,
  value: unknown,
  path: (string | number)[],
): FoundReference[] {
  if (value === undefined) return [];
  const target = referenceTargets.get(schema);
  if (target !== undefined) return [{ path, id: String(value), to: target.to }];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
      return walk(def.innerType, value, path);
    case "array":
      return (value as unknown[]).flatMap((item, index) =>
        walk(def.element, item, [...path, index]),
      );
    case "object":
      return Object.entries(def.shape).flatMap(([name, field]) =>
        walk(field, (value as Record<string, unknown>)[name], [...path, name]),
      );
    case "union": {
      const option = def.options.find((candidate) => typeOf(candidate) === typeOf(value));
      return option === undefined ? [] : walk(option, value, path);
    }
    default:
      return [];
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
