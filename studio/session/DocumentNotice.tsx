import { InfoOutlineIcon } from "@sanity/icons/InfoOutline";
import { LockIcon } from "@sanity/icons/Lock";
import { Button, Card, Flex, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import type { InputProps } from "sanity";
import * as z from "zod";
import { useInstead } from "../actions/use-instead.ts";
import { BaseMovedNotice } from "./BaseMovedNotice.tsx";
import { ownerNote, readOnlyReason } from "./read-only-reason.ts";
import { useHere } from "./SessionLayout.tsx";

const openedSchema = z.object({
  _id: z.string(),
  _type: z.string(),
  // Only a document that is stored has it; a new one is its maker's.
  _createdAt: z.string(),
  ownerRegion: z.object({ _ref: z.string().optional() }).optional(),
});

/** Above the form: whose the document is, why you only read it, and what you can do instead. */
function DocumentNotice({ value }: { value: unknown }): ReactNode {
  const { session, regions } = useHere();
  const parsed = openedSchema.safeParse(value);
  const opened = parsed.success ? parsed.data : undefined;
  const ways = useInstead(opened);
  if (opened === undefined) return null;
  const reason = readOnlyReason(session, opened, regions)?.sentence;
  const sentence = reason ?? ownerNote(session, opened, regions);
  if (sentence === undefined) return null;
  const Icon = reason === undefined ? InfoOutlineIcon : LockIcon;
  return (
    <Card aria-label="Van wie dit is" as="section" padding={4} radius={2} tone="primary">
      <Stack gap={4}>
        <Flex gap={3}>
          <Text>
            <Icon />
          </Text>
          <Text>{sentence}</Text>
        </Flex>
        {ways.length > 0 && (
          <Flex gap={2} wrap="wrap">
            {ways.map(({ label, region, run }) => (
              <Button key={region} mode="ghost" onClick={run} text={label} tone="primary" />
            ))}
          </Flex>
        )}
      </Stack>
    </Card>
  );
}

/** The notice above a document's form; every other input as it is. */
export function withNotice(props: InputProps): ReactNode {
  if (props.path.length > 0 || props.schemaType.type?.name !== "document")
    return props.renderDefault(props);
  return (
    <Stack gap={5}>
      <DocumentNotice value={props.value} />
      <BaseMovedNotice readOnly={props.readOnly === true} value={props.value} />
      {props.renderDefault(props)}
    </Stack>
  );
}
