import * as z from "zod";

/** A place in a dialog that an answer can lead to, in the words by which an editor knows it. */
export type DialogTarget = { key: string; label: string };

const item = z.object({
  _key: z.string(),
  text: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
});

/** An item that is half filled in is left out of the list, not out of the dialog. */
const items = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.flatMap((one) => item.safeParse(one).data ?? []));

const dialog = z.object({ nodes: items.optional(), outcomes: items.optional() });

/**
 * What can be chosen as the start of a dialog or as the place to which an answer leads.
 * @param document a dialog as the form has it, half filled in or not
 * @param targets the names of the fields whose items can be chosen: `nodes`, `outcomes`
 */
export function dialogTargets(document: unknown, targets: readonly string[]): DialogTarget[] {
  const { data } = dialog.safeParse(document);
  const nodes = (data?.nodes ?? []).map(({ _key, text }) => ({
    key: _key,
    label: `Vraag: ${text ?? "nog zonder tekst"}`,
  }));
  const outcomes = (data?.outcomes ?? []).map(({ _key, title }) => ({
    key: _key,
    label: `Uitkomst: ${title ?? "nog zonder titel"}`,
  }));
  return [
    ...(targets.includes("nodes") ? nodes : []),
    ...(targets.includes("outcomes") ? outcomes : []),
  ];
}
