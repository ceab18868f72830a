import { Flex, Heading, Spinner, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { type UserComponent, usePaneRouter } from "sanity/structure";
import { styled } from "styled-components";
import * as z from "zod";
import { useLiveQuery } from "../badges/use-live-query.ts";
import { type WaitingDocument, type WaitingGroup, WORKLIST_QUERY, worklistOf } from "./worklist.ts";

const optionsSchema = z.object({ region: z.string(), only: z.literal("offers").optional() });

/** The whole row is the link, and looks like a row of Sanity's own lists. */
const RowItem = styled.li`
  list-style: none;

  a {
    display: block;
    border-radius: 3px;
    text-decoration: none;
  }
  a:hover {
    background: var(--card-muted-bg-color, rgb(127 127 127 / 12%));
  }
`;

function Row({ id, type, title, detail }: WaitingDocument): ReactNode {
  const { ChildLink } = usePaneRouter();
  return (
    <RowItem>
      <ChildLink childId={id} childParameters={{ type }}>
        <Stack gap={2} padding={3}>
          <Text size={1} weight="medium">
            {title}
          </Text>
          {detail && (
            <Text muted size={1} textOverflow="ellipsis">
              {detail}
            </Text>
          )}
        </Stack>
      </ChildLink>
    </RowItem>
  );
}

function Group({ title, documents }: WaitingGroup): ReactNode {
  return (
    <Stack as="section" gap={3}>
      <Flex gap={2} paddingX={3}>
        <Heading as="h2" size={0}>
          {title}
        </Heading>
        <Text muted size={1}>
          {documents.length}
        </Text>
      </Flex>
      <Stack as="ul" gap={1} padding={0} style={{ listStyle: "none", margin: 0 }}>
        {documents.map((one) => (
          <Row key={one.id} {...one} />
        ))}
      </Stack>
    </Stack>
  );
}

/** What waits for the editors of a region, or honestly nothing. */
export const WorklistPane: UserComponent = ({ options }) => {
  const { region, only } = optionsSchema.parse(options);
  const answer = useLiveQuery(WORKLIST_QUERY, { region });
  const all = worklistOf(answer, region, new Date());
  const groups = only
    ? all
        ?.map(({ title, documents }) => ({
          title,
          documents: documents.filter(({ type }) => type === "service"),
        }))
        .filter(({ documents }) => documents.length > 0)
    : all;
  if (groups === undefined)
    return (
      <Flex align="center" height="fill" justify="center">
        <Spinner muted />
      </Flex>
    );
  return (
    <Stack gap={5} padding={2} paddingTop={4}>
      {groups.length === 0 && (
        <Stack gap={3} padding={3}>
          <Text weight="medium">Er wacht niets op je.</Text>
          <Text muted size={1}>
            Alles is op tijd gecontroleerd en er zijn geen open voorstellen.
          </Text>
        </Stack>
      )}
      {groups.map((group) => (
        <Group key={group.title} {...group} />
      ))}
    </Stack>
  );
};
