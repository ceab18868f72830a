import { Box, Card, Container, Flex, Heading, Stack, Text } from "@sanity/ui";
import { type ReactNode, useMemo } from "react";
import { useCurrentUser, useTools, useWorkspace } from "sanity";
import { CardList } from "../components/card-list.ts";
import { regionName } from "../session/regions.ts";
import { useHere } from "../session/SessionLayout.tsx";
import { TaskCard } from "./TaskCard.tsx";
import { introFor, tasksFor } from "./tasks.ts";
import { useHelp } from "./use-help.ts";
import { useProgress } from "./use-progress.ts";
import { WelcomeScene } from "./WelcomeScene.tsx";
import { HelpText, Picture } from "./welcome-styles.ts";

/** What somebody who is new here sees first: three things to do, and where help is. */
export function WelcomePage(): ReactNode {
  const user = useCurrentUser();
  const { basePath } = useWorkspace();
  const tools = useTools();
  const { session, regions } = useHere();
  const managesPeople = tools.some(({ name }) => name === "mensen");
  const tasks = useMemo(
    () => tasksFor(session, (id) => regionName(id, regions).title, managesPeople),
    [session, regions, managesPeople],
  );
  const { done, tick } = useProgress(tasks, session, user?.id ?? "");
  const help = useHelp(session, basePath);
  const next = tasks.find(({ id }) => !done.includes(id));

  return (
    <Card as="main" height="fill" overflow="auto">
      <Container padding={[3, 4, 5]} width={1}>
        <Stack gap={5}>
          <Flex align="center" gap={4} wrap="wrap">
            <Box flex={1} style={{ flexBasis: "16rem" }}>
              <Stack gap={4}>
                <Heading as="h1" size={3}>
                  Welkom, {user?.name}
                </Heading>
                <Text size={2}>
                  {next ? introFor(session) : "Gelukt, alle drie! Je weet nu hoe het hier werkt."}
                </Text>
              </Stack>
            </Box>
            <Picture>
              <WelcomeScene />
            </Picture>
          </Flex>
          <CardList as="ol">
            {tasks.map((task, index) => (
              <TaskCard
                isDone={done.includes(task.id)}
                isNext={task === next}
                key={task.id}
                number={index + 1}
                onFollow={() => task.proof.kind === "visit" && void tick(task.id)}
                task={task}
              />
            ))}
          </CardList>
          <HelpText gap={3}>
            <Heading as="h2" size={1}>
              Kom je er niet uit?
            </Heading>
            {help.handbook && (
              <Text size={1}>
                In{" "}
                <a href={help.handbook} rel="noreferrer" target="_blank">
                  de handleiding
                </a>{" "}
                staat alles stap voor stap, met plaatjes.
              </Text>
            )}
            <Text size={1}>
              {help.mailbox ? (
                <>
                  Stel je vraag aan {help.mailbox.of}:{" "}
                  <a href={`mailto:${help.mailbox.address}`}>{help.mailbox.address}</a>.
                </>
              ) : (
                "Vraag het degene die je heeft uitgenodigd of die deze redactie heeft ingericht."
              )}
            </Text>
            <Text muted size={1}>
              Deze pagina vind je terug onder Welkom, bovenaan.
            </Text>
          </HelpText>
        </Stack>
      </Container>
    </Card>
  );
}
