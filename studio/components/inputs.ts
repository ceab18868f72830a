import type { SchemaTypeDefinition } from "sanity";
import { DialogTargetInput } from "./dialog/DialogTargetInput.tsx";

/** The inputs of our own, by the name of the type that they fill in. */
const inputs: Record<string, unknown> = { dialogTarget: DialogTargetInput };

/**
 * The forms of the content model with our own inputs.
 * @param types the document and object types of the content model
 */
export function withInputs(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) =>
    inputs[type.name] === undefined
      ? type
      : // The definition is a union over all kinds of types; each kind takes an input of its own.
        ({ ...type, components: { input: inputs[type.name] } } as SchemaTypeDefinition),
  );
}
