import * as z from "zod";

const words = z.string().catch("");

/** Items that are half filled in stay, those without a key cannot be drawn. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((list) => list.flatMap((one) => item.safeParse(one).data ?? []));

const ids = listOf(z.object({ _ref: z.string() })).transform((list) =>
  list.map(({ _ref }) => _ref),
);

const draftSchema = z.object({
  audience: z.enum(["parent", "youth"]).catch("parent"),
  start: words,
  nodes: listOf(
    z.object({
      _key: z.string(),
      text: words,
      answers: listOf(z.object({ text: words, next: words })),
    }),
  ),
  outcomes: listOf(
    z.object({
      _key: z.string(),
      title: words,
      urgent: z.boolean().catch(false),
      continueTo: z.string().optional().catch(undefined),
      helplines: ids,
      articles: ids,
      actions: listOf(z.object({ link: z.string().optional().catch(undefined) })),
      help: z
        .object({ audiences: listOf(z.string()) })
        .optional()
        .catch(undefined),
    }),
  ),
});

/** A dialog as far as it is filled in. */
export type DraftDialog = z.infer<typeof draftSchema>;

/**
 * Reads a dialog from a form: what is missing is empty.
 * @param document as the form has it
 */
export function draftDialog(document: unknown): DraftDialog {
  return draftSchema.parse(Object(document));
}
