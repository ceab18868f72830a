import type { ReactNode } from "react";
import { type StringInputProps, set, unset, useColorSchemeValue, useFormValue } from "sanity";
import * as z from "zod";
import { dialogTargets } from "./dialog-targets.ts";

const options = z.object({ targets: z.array(z.string()) }).catch({ targets: [] });

/** Lets an editor choose a place in the dialog by its words; the document keeps the key. */
export function DialogTargetInput(props: StringInputProps): ReactNode {
  const { value, onChange, elementProps, readOnly, schemaType } = props;
  const { id, ref, onFocus, onBlur } = elementProps;
  const colorScheme = useColorSchemeValue();
  const choices = dialogTargets(useFormValue([]), options.parse(schemaType.options).targets);
  const isKnown = value === undefined || choices.some(({ key }) => key === value);
  return (
    <select
      {...{ id, ref, onFocus, onBlur }}
      aria-describedby={elementProps["aria-describedby"]}
      disabled={readOnly === true}
      style={{ colorScheme, font: "inherit", minHeight: "2.75rem", width: "100%" }}
      value={value ?? ""}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === "" ? unset() : set(currentTarget.value))
      }
    >
      <option value="">Maak een keuze</option>
      {!isKnown && <option value={value}>Bestaat niet meer</option>}
      {choices.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}
