import type { SchemaTypeDefinition } from "sanity";
import { PastePlugin } from "./PastePlugin.tsx";

/** As much of a definition as it takes to find the texts in it. */
type Definition = {
  type: string;
  of?: readonly Definition[];
  fields?: readonly Definition[];
  components?: object;
};

/** A definition in which every text editor cleans what is pasted, at any depth. */
function cleaning(definition: Definition): Definition {
  const { of, fields, components } = definition;
  const isText = of?.some(({ type }) => type === "block") === true;
  return {
    ...definition,
    ...(of && { of: of.map((one) => (one.type === "block" ? one : cleaning(one))) }),
    ...(fields && { fields: fields.map(cleaning) }),
    ...(isText && { components: { ...components, portableText: { plugins: PastePlugin } } }),
  };
}

/**
 * The forms of the content model with text editors that clean what comes from Word, a mail or a
 * website.
 * @param types the document and object types of the content model
 */
export function withPaste(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  // Sanity's definitions are a union of dozens of types; here they have one shape.
  return types.map(
    (type) => cleaning(type as unknown as Definition) as unknown as SchemaTypeDefinition,
  );
}
