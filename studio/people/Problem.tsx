import { Card, Text } from "@sanity/ui";
import type { ReactNode } from "react";

/** What went wrong and what to do, said at once by a screen reader; nothing for no text. */
export function Problem({ text }: { text: string }): ReactNode {
  if (text === "") return null;
  return (
    <Card padding={3} radius={2} role="alert" tone="critical">
      <Text size={1}>{text}</Text>
    </Card>
  );
}
