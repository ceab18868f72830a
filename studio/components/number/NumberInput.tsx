import { type ChangeEvent, type ReactNode, useState } from "react";
import { type NumberInputProps, StringInput, type StringInputProps, set, unset } from "sanity";
import { decimalText, parseDecimal } from "./decimal.ts";

/**
 * A field for a number that takes a comma. Sanity's own leaves that to the language of the browser:
 * in an English one "25,50" becomes 2550.
 */
export function NumberInput(props: NumberInputProps): ReactNode {
  const { value, onChange, elementProps } = props;
  // While somebody types, "25," stays as it is.
  const [typed, setTyped] = useState<string>();
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value.replace(/[^\d.,-]/g, "");
    const number = parseDecimal(text);
    setTyped(text);
    onChange(number === undefined ? unset() : set(number));
  };
  const text = {
    ...props,
    displayInlineChanges: false,
    elementProps: {
      ...elementProps,
      inputMode: "decimal",
      value: typed ?? decimalText(value),
      onChange: type,
      onBlur: (event: Parameters<typeof elementProps.onBlur>[0]) => {
        setTyped(undefined);
        elementProps.onBlur(event);
      },
    },
  };
  // It is drawn like every other line of text; only what it stores is another kind.
  return <StringInput {...(text as unknown as StringInputProps)} />;
}
