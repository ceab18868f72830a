import { createElement, type ReactNode } from "react";
import {
  type InputProps,
  isObjectInputProps,
  type NumberInputProps,
  type ObjectInputProps,
  type SchemaTypeDefinition,
} from "sanity";
import { BlockWithLook } from "./blocks/BlockWithLook.tsx";
import { typesWithLook } from "./blocks/block-lines.ts";
import { DialogTargetInput } from "./dialog/DialogTargetInput.tsx";
import { NumberInput } from "./number/NumberInput.tsx";
import { FollowTitle } from "./slug/FollowTitle.tsx";

/** What of our own a type is filled in or shown with, by its name. */
const components: Record<string, object> = {
  dialogTarget: { input: DialogTargetInput },
  ...Object.fromEntries(typesWithLook.map((type) => [type, { block: BlockWithLook }])),
};

/**
 * The forms of the content model with our own inputs and looks.
 * @param types the document and object types of the content model
 */
export function withInputs(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) =>
    components[type.name] === undefined
      ? type
      : // The definition is a union over all kinds of types; each kind takes components of its own.
        ({ ...type, components: components[type.name] } as SchemaTypeDefinition),
  );
}

/** From which field a document makes its slug; undefined for other inputs. */
function slugSource(props: InputProps): string | undefined {
  if (!isObjectInputProps(props) || props.path.length > 0) return undefined;
  const slug = props.schemaType.fields.find(({ name }) => name === "slug");
  const source: unknown = slug?.type.options?.source;
  return typeof source === "string" ? source : undefined;
}

/** Our own inputs for every number and every document with a slug, Sanity's for all the rest. */
export function inputFor(props: InputProps): ReactNode {
  if (props.schemaType.jsonType === "number")
    return createElement(NumberInput, props as NumberInputProps);
  const source = slugSource(props);
  if (source === undefined) return props.renderDefault(props);
  return createElement(FollowTitle, { ...(props as ObjectInputProps), source });
}
