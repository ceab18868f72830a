import { Box, Button, Card, Dialog, Flex } from "@sanity/ui";
import type { ReactNode } from "react";
import { LinkHandover } from "./LinkHandover.tsx";
import type { LinkMail } from "./people-text.ts";

/** Shows a new link until the administrator has handed it over. */
export function LinkDialog({
  mail,
  email,
  onClose,
}: {
  mail: LinkMail;
  email: string;
  onClose: () => void;
}): ReactNode {
  return (
    <Dialog
      __unstable_hideCloseButton
      header={mail.isNewPassword ? `Nieuw wachtwoord voor ${mail.name}` : "De uitnodiging is klaar"}
      id="people-link"
      onClose={onClose}
      width={1}
    >
      <Box padding={4}>
        <LinkHandover email={email} mail={mail} />
      </Box>
      <Card borderTop padding={3}>
        <Flex justify="flex-end">
          <Button fontSize={1} mode="ghost" onClick={onClose} text="Klaar" />
        </Flex>
      </Card>
    </Dialog>
  );
}
