import type * as z from "zod";
import { referenceTargets } from "../fields/parsed.ts";
import { ofSanity, partsOfText } from "./of-sanity.ts";

/** The `_type` that an object schema demands, for items of an array. */
export function typeNameOf({ def }: z.core.$ZodTypes["_zod"]): string | undefined {
  if (def.type !== "object") return undefined;
  const literal = (def.shape._type as z.core.$ZodTypes | undefined)?._zod.def;
  return literal?.type === "literal" ? String(literal.values[0]) : undefined;
}

/** A schema without what says whether it may be absent: what is left says what a value looks like. */
export function required(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  return def.type === "optional" || def.type === "default" ? required(def.innerType) : known;
}

/**
 * Every field of a zod schema with its kind, as form-fields.ts writes them.
 * @param schema the schema of a document or object
 */
export function zodFields(schema: z.core.$ZodType, path = ""): string[] {
  const { def } = required(schema)._zod;
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).flatMap(([name, field]) => {
        if (ofSanity.has(name)) return [];
        const here = path === "" ? name : `${path}.${name}`;
        const inner = zodFields(field, here);
        return partsOfText.has(name) ? inner : [`${here}: ${kindOf(field)}`, ...inner];
      });
    case "array":
      return itemFields(def.element, path);
    default:
      return [];
  }
}

/** Items carry their `_type` in the path, as the form names them. */
function itemFields(element: z.core.$ZodType, path: string): string[] {
  const { _zod } = required(element);
  if (_zod.def.type === "union") {
    return _zod.def.options.flatMap((option) => itemFields(option, path));
  }
  if (_zod.def.type !== "object" || typeNameOf(_zod) === "span") return [];
  return zodFields(element, `${path}[${typeNameOf(_zod) ?? "object"}]`);
}

/** The kind of a field, in the words that form-fields.ts uses too. */
function kindOf(field: z.core.$ZodType): string {
  const schema = required(field);
  const target = referenceTargets.get(schema);
  if (target !== undefined) return `→ ${[...target.to].toSorted().join("|")}`;
  const { def } = schema._zod;
  switch (def.type) {
    case "array":
      return `list of ${kindOf(def.element)}`;
    case "enum":
      return Object.values(def.entries).map(String).toSorted().join("|");
    case "string":
      return textKind(def);
    case "union":
      return "object";
    default:
      return def.type;
  }
}

/** Dates are strings to zod, with a format. */
function textKind(def: z.core.$ZodStringDef): string {
  const format = "format" in def ? def.format : undefined;
  return format === "date" || format === "datetime" ? format : "text";
}
