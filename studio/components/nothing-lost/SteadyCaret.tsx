import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { StringInputProps } from "sanity";
import { moveCaret } from "./move-caret.ts";

/** A text and what is selected in it. */
interface Selected {
  text: string;
  start: number;
  end: number;
}

/**
 * Around each input of plain text: the caret stays between the same letters when a colleague changes
 * the text. Browsers put it at the end, and two people who type in one field would mix their letters.
 */
export function SteadyCaret(props: StringInputProps): ReactNode {
  const { ref } = props.elementProps;
  const known = useRef<Selected | undefined>(undefined);
  useEffect(() => {
    const note = () => {
      known.current = selectedIn(ref.current);
    };
    // Typing changes text and caret at once; it must be noted before the Studio renders it.
    document.addEventListener("input", note, true);
    document.addEventListener("selectionchange", note);
    return () => {
      document.removeEventListener("input", note, true);
      document.removeEventListener("selectionchange", note);
    };
  }, [ref]);
  useLayoutEffect(() => {
    const before = known.current;
    const now = selectedIn(ref.current);
    if (!before || !now || before.text === now.text) return;
    const move = (at: number) => moveCaret(before.text, now.text, at);
    const [start, end] = [move(before.start), move(before.end)];
    (ref.current as HTMLInputElement).setSelectionRange(start, end);
    known.current = { text: now.text, start, end };
  });
  return props.renderDefault(props);
}

/** What is selected in a text input; nothing when it has no focus, or is another kind of input. */
function selectedIn(element: unknown): Selected | undefined {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
  const { value: text, selectionStart: start, selectionEnd: end } = element;
  if (element !== document.activeElement || start === null || end === null) return;
  return { text, start, end };
}
