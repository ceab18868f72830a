import { Schema } from "@sanity/schema";
import { builtinTypes, extractSchema } from "@sanity/schema/_internal";
import { parse, type SchemaType, type TypeNode, typeEvaluate } from "groq-js";
import { schemaTypes } from "../studio.ts";

/**
 * All forms as TypeGen sees them: this is what `sanity schema extract` writes.
 * @param types the Studio's types
 */
export function extract(types: readonly unknown[] = schemaTypes): SchemaType {
  const compiled = Schema.compile({ name: "digiplein", types: [...builtinTypes, ...types] });
  // The package's compiler and its extractor disagree on optional fields under our strict types.
  return extractSchema(compiled as unknown as Parameters<typeof extractSchema>[0]);
}

/**
 * What a query gives, as `sanity typegen generate` works it out from the forms, without network.
 * @param groq a content query
 * @param schema from {@link extract}
 * @returns the type of one item of the result
 */
export function itemTypeOf(groq: string, schema: SchemaType): TypeNode {
  const result = typeEvaluate(parse(groq), schema);
  return result.type === "array" ? result.of : result;
}
