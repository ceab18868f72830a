import { createElement, type ReactNode } from "react";
import type { InputProps, NumberInputProps, SchemaTypeDefinition } from "sanity";
import { DialogTargetInput } from "./dialog/DialogTargetInput.tsx";
import { NumberInput } from "./number/NumberInput.tsx";

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

/** Our own input for every number, Sanity's for all the rest. */
export function inputFor(props: InputProps): ReactNode {
  return props.schemaType.jsonType === "number"
    ? createElement(NumberInput, props as NumberInputProps)
    : props.renderDefault(props);
}
