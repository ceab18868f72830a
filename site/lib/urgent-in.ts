import { dialDigits } from "@digiplein/content-schema/site";
import type { HelplineView } from "./helpline.ts";
import type { RichNode } from "./rich-text-nodes.ts";

/**
 * Whom to call before reading: a text that names 112 has its first two urgent helplines on top.
 *
 * @param text the body of a page, and the urgent helplines of the site in their order
 */
export function urgentIn(text: {
  body: RichNode[];
  shell: { urgentHelplines: HelplineView[] };
}): HelplineView[] {
  const named = text.body.flatMap((node) => (node.kind === "helpline" ? [node.helpline] : []));
  const isUnsafe = named.some(({ phone }) => phone && dialDigits(phone) === "112");
  if (!isUnsafe) return [];
  const isNamed = ({ name }: HelplineView) => named.some((one) => one.name === name);
  return text.shell.urgentHelplines.filter(isNamed).slice(0, 2);
}
