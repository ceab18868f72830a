import { SearchIcon } from "@sanity/icons/Search";
import { Checkbox, Flex, Stack, Text, TextInput } from "@sanity/ui";
import { type ReactNode, useState } from "react";
import { Plain, Scroller } from "./people-styles.ts";
import { findRegions, type RegionChoice } from "./region-choices.ts";

/** Asks for one or more regions or gemeenten. */
export function RegionField({
  choices,
  value,
  onChange,
}: {
  choices: readonly RegionChoice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}): ReactNode {
  const [typed, setTyped] = useState("");
  const found = findRegions(choices, typed);
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <Plain as="fieldset">
      <Text as="legend" size={1} weight="semibold">
        Voor welke regio of gemeente?
      </Text>
      <Stack gap={3} marginTop={3}>
        <TextInput
          aria-label="Zoek een regio of gemeente"
          placeholder="Zoek, bijvoorbeeld Zeeland of Vlissingen"
          icon={SearchIcon}
          fontSize={1}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          // Enter chooses the only one that is left, instead of sending the form.
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            const [only, ...others] = found;
            if (only && others.length === 0 && !value.includes(only.id)) toggle(only.id);
          }}
        />
        <Scroller>
          <Stack gap={3}>
            {found.map(({ id, title, note }) => (
              <Flex as="label" key={id} gap={3} align="center">
                <Checkbox checked={value.includes(id)} onChange={() => toggle(id)} />
                <Text size={1}>{note ? `${title} (${note})` : title}</Text>
              </Flex>
            ))}
          </Stack>
        </Scroller>
        <Text as="output" size={1} muted>
          {found.length === 0
            ? "Geen regio gevonden. Een regio maak je eerst zelf aan, onder Inhoud."
            : `${value.length} gekozen`}
        </Text>
      </Stack>
    </Plain>
  );
}
