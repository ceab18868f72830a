import type { ReactNode } from "react";
import { type StringInputProps, set, unset, useColorSchemeValue, useFormValue } from "sanity";
import * as z from "zod";
import { dialogTargets } from "./dialog-targets.ts";
import { useNewPlace } from "./use-new-place.ts";

const options = z
  .object({ targets: z.array(z.enum(["nodes", "outcomes"])) })
  .catch({ targets: [] });

/** What is made on the spot, by the field in which it comes to stand. */
const NEW = { nodes: "Maak een nieuwe vraag", outcomes: "Maak een nieuwe uitkomst" } as const;

/** Lets an editor choose a place in the dialog by its words; the document keeps the key. */
export function DialogTargetInput(props: StringInputProps): ReactNode {
  const { value, onChange, elementProps, readOnly, schemaType } = props;
  const { id, ref, onFocus, onBlur } = elementProps;
  const colorScheme = useColorSchemeValue();
  const { targets } = options.parse(schemaType.options);
  const choices = dialogTargets(useFormValue([]), targets);
  const makePlace = useNewPlace();
  const choose = (chosen: string) => {
    const list = targets.find((target) => target === chosen);
    const key = list === undefined ? chosen : makePlace(list);
    onChange(key === "" ? unset() : set(key));
  };
  const isKnown = value === undefined || choices.some(({ key }) => key === value);
  return (
    <select
      {...{ id, ref, onFocus, onBlur }}
      aria-describedby={elementProps["aria-describedby"]}
      disabled={readOnly === true}
      style={{ colorScheme, font: "inherit", minHeight: "2.75rem", width: "100%" }}
      value={value ?? ""}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">Maak een keuze</option>
      {!isKnown && <option value={value}>Bestaat niet meer</option>}
      {choices.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
      {targets.map((target) => (
        <option key={target} value={target}>
          {NEW[target]}
        </option>
      ))}
    </select>
  );
}
