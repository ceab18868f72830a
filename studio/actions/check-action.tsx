import { labels } from "@digiplein/content-schema/studio";
import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { Button, Card, Flex, Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { type ReactNode, useState } from "react";
import { type DocumentActionComponent, useClient } from "sanity";
import { longDay } from "../badges/freshness.ts";
import { useHere } from "../session/SessionLayout.tsx";
import { canCheck, type Found, newCheck } from "./new-check.ts";

function HowDialog({ onFound }: { onFound: (found: Found) => Promise<void> }): ReactNode {
  const [isBusy, setBusy] = useState(false);
  const choose = (found: Found) => {
    // A second click would be a second check.
    setBusy(true);
    onFound(found).finally(() => setBusy(false));
  };
  return (
    <Stack gap={4}>
      <Text>Klopt alles nog? Kies hoe je dat weet.</Text>
      <Flex gap={2} wrap="wrap">
        {Object.entries(labels.checkMethod).map(([how, title]) => (
          <Button
            disabled={isBusy}
            key={how}
            mode="ghost"
            onClick={() => choose({ how, result: "confirmed" })}
            text={title}
          />
        ))}
      </Flex>
      <Card border padding={3} radius={2}>
        <Stack gap={4}>
          <Text muted size={1}>
            Dit zet de datum van controle op vandaag. Weghalen kan niet: een volgende controle telt.
            Klopt er iets niet? Verbeter dat eerst.
          </Text>
          <Button
            disabled={isBusy}
            mode="bleed"
            onClick={() => choose({ how: "phone", result: "gone" })}
            text="Ik belde: dit bestaat niet meer"
            tone="critical"
          />
        </Stack>
      </Card>
    </Stack>
  );
}

/** "Gecontroleerd": two clicks say that somebody looked, how, and move the checked date. */
export const checkAction: DocumentActionComponent = ({ published, onComplete }) => {
  const { session, regions } = useHere();
  const client = useClient({ apiVersion: "2025-02-19" });
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  if (published === null || !canCheck(session, published, regions)) return null;

  const close = () => {
    setOpen(false);
    onComplete();
  };
  const save = async (found: Found) => {
    const made = { regions, id: crypto.randomUUID(), now: new Date() };
    const check = newCheck(session, published, found, made);
    try {
      await client.create(check, { tag: "check" });
      toast.push({ status: "success", title: `Gecontroleerd op ${longDay(check.checkedOn)}` });
      close();
    } catch {
      toast.push({
        status: "error",
        title: "De controle is niet bewaard.",
        description: "Kijk of je nog verbinding hebt en kies het nog een keer.",
      });
    }
  };
  return {
    label: "Gecontroleerd",
    icon: CheckmarkCircleIcon,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: "dialog",
      header: "Gecontroleerd",
      onClose: close,
      content: <HowDialog onFound={save} />,
    },
  };
};
