import { EllipsisHorizontalIcon } from "@sanity/icons/EllipsisHorizontal";
import { Badge, Box, Button, Card, Flex, Stack, Text } from "@sanity/ui";
import { Menu, MenuButton, MenuItem } from "@sanity/ui/menu";
import type { ReactNode } from "react";
import type { Account } from "./people-api.ts";
import { presenceText } from "./people-text.ts";

/** What an administrator can do with somebody. */
export interface PersonActions {
  onChangeRole: () => void;
  onNewPassword: () => void;
  onShutOut: () => void;
  onLetIn: () => void;
}

/** The id of the button that opens what can be done, to give it the focus back. */
export function menuId(account: Account): string {
  return `people-menu-${account.id}`;
}

/** One person: who they are, what they may do, and what can be done. */
export function PersonRow({
  account,
  role,
  isSelf,
  actions,
}: {
  account: Account;
  /** In words, e.g. `Regioredacteur van Zeeland`. */
  role: string;
  isSelf: boolean;
  actions: PersonActions;
}): ReactNode {
  const { name, email, isDisabled } = account;
  return (
    <Card as="li" border padding={3} radius={3} tone={isDisabled ? "transparent" : "default"}>
      <Flex align="center" gap={3}>
        <Box flex={1}>
          <Stack gap={3}>
            <Flex align="center" gap={2} wrap="wrap">
              <Text as="h3" size={1} weight="semibold">
                {name}
              </Text>
              {isSelf && <Badge>dit ben jij</Badge>}
              {isDisabled && <Badge tone="caution">buitengesloten</Badge>}
            </Flex>
            <Text size={1}>{role}</Text>
            <Text muted size={1}>
              {email}
            </Text>
            <Text muted size={1}>
              {presenceText(account, new Date())}
            </Text>
          </Stack>
        </Box>
        <MenuButton
          button={
            <Button
              aria-label={`Wat wil je doen met ${name}?`}
              icon={EllipsisHorizontalIcon}
              mode="bleed"
            />
          }
          id={menuId(account)}
          menu={
            <Menu>
              <MenuItem onClick={actions.onChangeRole} text="Wijzig rol of regio" />
              {isDisabled ? (
                <MenuItem onClick={actions.onLetIn} text="Laat weer toe" />
              ) : (
                <>
                  <MenuItem onClick={actions.onNewPassword} text="Geef een nieuw wachtwoord" />
                  <MenuItem onClick={actions.onShutOut} text="Sluit buiten" tone="critical" />
                </>
              )}
            </Menu>
          }
          popover={{ placement: "bottom-end", portal: true }}
        />
      </Flex>
    </Card>
  );
}
