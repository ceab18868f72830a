import { Box, Flex, Radio, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import type { Role } from "./people-api.ts";
import { Plain } from "./people-styles.ts";
import { RegionField } from "./RegionField.tsx";
import type { RegionChoice } from "./region-choices.ts";

/** What somebody may do, and where. */
export interface RoleChoice {
  role: string;
  regions: string[];
}

/** Asks what somebody may do and, of a regional role, for which regions. */
export function RoleFields({
  roles,
  choices,
  value,
  onChange,
}: {
  roles: readonly Role[];
  choices: readonly RegionChoice[];
  value: RoleChoice;
  onChange: (value: RoleChoice) => void;
}): ReactNode {
  return (
    <Stack gap={5}>
      <Plain as="fieldset">
        <Text as="legend" size={1} weight="semibold">
          Wat mag deze persoon?
        </Text>
        <Stack gap={4} marginTop={4}>
          {roles.map(({ name, title, description }) => (
            <Flex as="label" key={name} gap={3}>
              <Radio
                name="role"
                value={name}
                checked={name === value.role}
                onChange={() => onChange({ ...value, role: name })}
              />
              <Box flex={1}>
                <Stack gap={2}>
                  <Text size={1} weight="medium">
                    {title}
                  </Text>
                  <Text size={1} muted>
                    {description}
                  </Text>
                </Stack>
              </Box>
            </Flex>
          ))}
        </Stack>
      </Plain>
      {isRegional(roles, value.role) && (
        <RegionField
          choices={choices}
          value={value.regions}
          onChange={(regions) => onChange({ ...value, regions })}
        />
      )}
    </Stack>
  );
}

/** Whether a role is for certain regions. */
function isRegional(roles: readonly Role[], role: string): boolean {
  return roles.find(({ name }) => name === role)?.isRegional ?? false;
}

/**
 * What to send to the lake: a role that is the same everywhere has no regions.
 * @returns what is missing, in Dutch, or the choice
 */
export function completeChoice(roles: readonly Role[], value: RoleChoice): RoleChoice | string {
  if (!isRegional(roles, value.role)) return { role: value.role, regions: [] };
  return value.regions.length > 0 ? value : "Kies nog minstens één regio of gemeente.";
}
