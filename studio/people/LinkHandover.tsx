import { CopyIcon } from "@sanity/icons/Copy";
import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { Button, Flex, Stack, Text, TextInput } from "@sanity/ui";
import { type ReactNode, useState } from "react";
import { expiryText, type LinkMail, linkMail, mailAddress } from "./people-text.ts";

/** Hands a new link over: to copy, or in a ready e-mail. It cannot be read anywhere later. */
export function LinkHandover({ mail, email }: { mail: LinkMail; email: string }): ReactNode {
  const [copied, setCopied] = useState("");
  const { url, expiresAt } = mail.link;
  const now = new Date();
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied("De link is gekopieerd."),
      () => setCopied("Kopiëren mag hier niet. Selecteer de link en kopieer hem zelf."),
    );
  return (
    <Stack gap={4}>
      <Text size={1}>
        Geef deze link aan {mail.name || "de nieuwe collega"}, aan niemand anders. Hij werkt één
        keer, {expiryText(expiresAt, now)}, en is hier straks niet meer te zien.
      </Text>
      <TextInput
        aria-label="De link"
        fontSize={1}
        readOnly
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Flex gap={2} wrap="wrap">
        <Button
          autoFocus
          fontSize={1}
          icon={CopyIcon}
          onClick={copy}
          text="Kopieer de link"
          tone="primary"
        />
        <Button
          as="a"
          fontSize={1}
          href={mailAddress(email, linkMail(mail, now))}
          icon={EnvelopeIcon}
          mode="ghost"
          text="Stuur per e-mail"
        />
      </Flex>
      <Text as="output" size={1}>
        {copied}
      </Text>
    </Stack>
  );
}
