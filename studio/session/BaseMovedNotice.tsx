import { Button, Card, Flex, Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import type { ReactNode } from "react";
import { getDraftId, getPublishedId, useClient } from "sanity";
import { IntentLink } from "sanity/router";
import * as z from "zod";
import { useBaseMoved } from "../badges/use-base-moved.ts";

const changeSchema = z.object({ _id: z.string(), base: z.object({ _ref: z.string() }) });

/** Above a region's change: what moved in the document that it changes, and "I looked at it". */
export function BaseMovedNotice({
  value,
  readOnly,
}: {
  value: unknown;
  readOnly: boolean;
}): ReactNode {
  const moved = useBaseMoved(value);
  const client = useClient({ apiVersion: "2025-02-19" });
  const toast = useToast();
  const change = changeSchema.safeParse(value);
  if (!moved || !change.success) return null;
  const { _id, base } = change.data;

  const looked = async () => {
    try {
      const ids: string[] = await client.fetch(
        "*[_id in $ids]._id",
        { ids: [getPublishedId(_id), getDraftId(_id)] },
        { perspective: "raw", tag: "looked" },
      );
      const transaction = client.transaction();
      for (const id of ids) transaction.patch(id, { set: { baseHash: moved.renewed } });
      await transaction.commit({ tag: "looked" });
    } catch {
      toast.push({
        status: "error",
        title: "Het is niet bewaard.",
        description: "Kijk of je nog verbinding hebt en klik nog een keer.",
      });
    }
  };
  return (
    <Card aria-label="Basis gewijzigd" as="section" padding={4} radius={2} tone="caution">
      <Stack gap={4}>
        <Text>
          Sinds deze aanpassing is dit veranderd in het{" "}
          <IntentLink intent="edit" params={{ id: base._ref }}>
            document waar je van uitging
          </IntentLink>
          : {moved.titles.join(", ")}. Klopt je aanpassing nog?
        </Text>
        {!readOnly && (
          <Flex>
            <Button mode="ghost" onClick={looked} text="Ik heb ernaar gekeken" tone="caution" />
          </Flex>
        )}
      </Stack>
    </Card>
  );
}
