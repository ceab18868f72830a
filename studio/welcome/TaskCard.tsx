import { CheckmarkIcon } from "@sanity/icons/Checkmark";
import { Box, Button, Card, Flex, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWorkspace } from "sanity";
import { IntentLink, Link } from "sanity/router";
import type { Place, Task } from "./tasks.ts";
import { Mark } from "./welcome-styles.ts";

/** One task with a button that leads to the right place, and a tick when it is done. */
export function TaskCard({
  task,
  number,
  isDone,
  isNext,
  onFollow,
}: {
  task: Task;
  number: number;
  isDone: boolean;
  /** Whether it is the first that is not done: its button stands out. */
  isNext: boolean;
  /** When somebody follows a button of the task. */
  onFollow: () => void;
}): ReactNode {
  const { title, text, button, other } = task;
  return (
    <Card as="li" border padding={4} radius={3}>
      <Flex gap={4}>
        <Mark data-done={isDone} aria-hidden="true">
          {isDone ? <CheckmarkIcon /> : number}
        </Mark>
        <Box flex={1}>
          <Stack gap={4}>
            <Text as="h2" size={2} weight="semibold">
              {title}
              {isDone && " – klaar"}
            </Text>
            <Text size={1}>{text}</Text>
            <Flex gap={2} wrap="wrap">
              <PlaceButton
                mode={isNext ? "default" : "ghost"}
                onFollow={onFollow}
                text={button.text}
                to={button.to}
              />
              {other && (
                <PlaceButton mode="bleed" onFollow={onFollow} text={other.text} to={other.to} />
              )}
            </Flex>
          </Stack>
        </Box>
      </Flex>
    </Card>
  );
}

function PlaceButton({
  text,
  to,
  mode,
  onFollow,
}: {
  text: string;
  to: Place;
  mode: "default" | "ghost" | "bleed";
  onFollow: () => void;
}): ReactNode {
  const { basePath } = useWorkspace();
  const look = { fontSize: 1, mode, text, onClick: onFollow } as const;
  const tone = mode === "default" ? "primary" : "default";
  if (to.kind === "path")
    return <Button as={Link} href={`${basePath}/${to.path}`} tone={tone} {...look} />;
  const { type, template, region } = to;
  return (
    <Button
      as={IntentLink}
      intent="create"
      params={[{ type, template }, { region }]}
      tone={tone}
      {...look}
    />
  );
}
