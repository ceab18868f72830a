import { Button, Card, Dialog, Flex, Stack } from "@sanity/ui";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Problem } from "./Problem.tsx";
import { refusalText } from "./refusal-text.ts";

/** A dialog that asks something and then does it, or says why not. */
export function PeopleDialog({
  title,
  children,
  submit,
  onSubmit,
  onClose,
}: {
  title: string;
  children: ReactNode;
  /** The words of the button that does it. */
  submit: { text: string; tone: "primary" | "critical" };
  /** Does it. @returns what is still missing, in Dutch, or nothing */
  onSubmit: () => Promise<string | undefined>;
  onClose: () => void;
}): ReactNode {
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      setProblem((await onSubmit()) ?? "");
    } catch (error) {
      setProblem(refusalText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      __unstable_hideCloseButton
      header={title}
      id="people-dialog"
      onClose={onClose}
      width={1}
    >
      <form noValidate onChange={() => setProblem("")} onSubmit={send}>
        <Stack gap={4} padding={4}>
          {children}
          <Problem text={problem} />
        </Stack>
        <Card borderTop padding={3}>
          <Flex gap={2} justify="flex-end">
            <Button fontSize={1} mode="bleed" onClick={onClose} text="Annuleer" type="button" />
            <Button
              disabled={isBusy}
              fontSize={1}
              text={submit.text}
              tone={submit.tone}
              type="submit"
            />
          </Flex>
        </Card>
      </form>
    </Dialog>
  );
}
