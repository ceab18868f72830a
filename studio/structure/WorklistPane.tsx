import { Flex, Heading, Spinner, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { type UserComponent, usePaneRouter } from "sanity/structure";
import { styled } from "styled-components";
import * as z from "zod";
import { isOverrideType } from "../badges/base-moved.ts";
import { useLiveQuery } from "../badges/use-live-query.ts";
import { useMovedOverrides } from "./use-moved-overrides.ts";
import { useOnlyOffers } from "./use-only-offers.ts";
import { type WaitingDocument, type WaitingGroup, WORKLIST_QUERY, worklistOf } from "./worklist.ts";

const optionsSchema = z.object({
  region: z.string(),
  only: z.enum(["offers", "overrides"]).optional(),
});
const belongs = { offers: (type: string) => type === "service", overrides: isOverrideType };

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

/** What stands in a list when nothing waits: that this is good. */
const EMPTY = {
  all: "Alles is op tijd gecontroleerd, er zijn geen open voorstellen en je aanpassingen kloppen nog.",
  offers: "Al je aanbod is op tijd gecontroleerd.",
  overrides: "Geen van je aanpassingen rust op een tekst die is veranderd.",
};

/** What waits for the editors of a region, or honestly nothing. */
export const WorklistPane: UserComponent = ({ options }) => {
  const { region, only } = optionsSchema.parse(options);
  const alone = useOnlyOffers(region);
  const work = worklistOf(useLiveQuery(WORKLIST_QUERY, { region }), {
    region,
    now: new Date(),
    alone,
  });
  const moved = useMovedOverrides(region);
  if (work === undefined || moved === undefined || alone === undefined)
    return (
      <Flex align="center" height="fill" justify="center">
        <Spinner muted />
      </Flex>
    );
  const all = moved.length > 0 ? [{ title: "Basis gewijzigd", documents: moved }, ...work] : work;
  const groups = all
    .map(({ title, documents }) => ({
      title,
      documents: documents.filter(({ type }) => only === undefined || belongs[only](type)),
    }))
    .filter(({ documents }) => documents.length > 0);
  return (
    <Stack gap={5} padding={2} paddingTop={4}>
      {groups.length === 0 && (
        <Stack gap={3} padding={3}>
          <Text weight="medium">Er wacht niets op je.</Text>
          <Text muted size={1}>
            {EMPTY[only ?? "all"]}
          </Text>
        </Stack>
      )}
      {groups.map((group) => (
        <Group key={group.title} {...group} />
      ))}
    </Stack>
  );
};
