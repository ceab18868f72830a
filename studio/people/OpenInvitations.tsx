import { Box, Button, Card, Flex, Heading, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { CardList } from "../components/card-list.ts";
import type { Invitation } from "./people-api.ts";
import { expiryText } from "./people-text.ts";

/** The links that nobody used yet; nothing when there are none. */
export function OpenInvitations({
  invitations,
  whatFor,
  onWithdraw,
}: {
  invitations: readonly Invitation[];
  /** e.g. the role in words. */
  whatFor: (invitation: Invitation) => string;
  onWithdraw: (invitation: Invitation) => void;
}): ReactNode {
  if (invitations.length === 0) return null;
  const now = new Date();
  return (
    <Stack gap={4}>
      <Heading as="h2" size={1}>
        Open uitnodigingen
      </Heading>
      <Text muted size={1}>
        Is een link kwijt of naar de verkeerde gestuurd? Trek hem in en maak een nieuwe.
      </Text>
      <CardList>
        {invitations.map((invitation) => {
          const { id, name, email, expiresAt } = invitation;
          const who = name || email || "Zonder naam";
          return (
            <Card as="li" border key={id} padding={3} radius={3}>
              <Flex align="center" gap={3}>
                <Box flex={1}>
                  <Stack gap={3}>
                    <Text as="h3" size={1} weight="semibold">
                      {who}
                    </Text>
                    <Text size={1}>{whatFor(invitation)}</Text>
                    <Text muted size={1}>
                      {email && email !== who ? `${email} · ` : ""}werkt{" "}
                      {expiryText(expiresAt, now)}
                    </Text>
                  </Stack>
                </Box>
                <Button
                  aria-label={`Trek de uitnodiging van ${who} in`}
                  fontSize={1}
                  mode="ghost"
                  onClick={() => onWithdraw(invitation)}
                  text="Trek in"
                />
              </Flex>
            </Card>
          );
        })}
      </CardList>
    </Stack>
  );
}
