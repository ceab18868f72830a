import { labels } from "@digiplein/content-schema/studio";
import * as z from "zod";

/** What a block shows below its name, between the words of a text. */
export interface BlockLook {
  /** Its contents, one line each; a line of a table has several cells. */
  lines: string[][];
  tone: "default" | "positive" | "caution" | "primary";
  /** Whether the lines are numbered. */
  numbered?: true;
}

const span = z.object({ text: z.string().optional() });
const paragraphs = z
  .array(z.object({ children: z.array(span).catch([]) }))
  .catch([])
  // Without marks; `…` stands where something is put in.
  .transform((blocks) =>
    blocks.map(({ children }) => children.map(({ text }) => text ?? "…").join("")),
  );
const words = z.string().catch("");

const TONES = { info: "primary", tip: "positive", warning: "caution" } as const;

const callout = z
  .object({ tone: z.enum(["info", "tip", "warning"]).catch("info"), body: paragraphs })
  .transform(
    ({ tone, body }): BlockLook => ({ lines: body.map((line) => [line]), tone: TONES[tone] }),
  );

const steps = z
  .object({ items: z.array(z.object({ title: words, body: paragraphs })).catch([]) })
  .transform(({ items }): BlockLook => {
    const lines = items.map(({ title, body }) => [[title, ...body].filter(Boolean).join(" – ")]);
    return { lines, tone: "default", numbered: true };
  });

const table = z
  .object({
    header: z.array(words).catch([]),
    rows: z.array(z.object({ cells: paragraphs })).catch([]),
  })
  .transform(
    ({ header, rows }): BlockLook => ({
      lines: [header, ...rows.map(({ cells }) => cells)],
      tone: "default",
    }),
  );

const speakers: Record<string, string> = labels.conversationSpeaker;

const exampleConversation = z
  .object({ lines: z.array(z.object({ speaker: words, text: words })).catch([]) })
  .transform(
    ({ lines }): BlockLook => ({
      lines: lines.map(({ speaker, text }) => [text && `${speakers[speaker] ?? "…"}: ${text}`]),
      tone: "default",
    }),
  );

const looks: Record<string, z.ZodType<BlockLook>> = { callout, steps, table, exampleConversation };

/** The types of blocks that show their contents in the editor. */
export const typesWithLook: readonly string[] = Object.keys(looks);

/**
 * What a block shows in the editor; what is not filled in yet is left out.
 * @param type name of the block's type
 * @param value the block as it is stored, finished or not
 * @returns undefined for a block without contents
 */
export function lookOf(type: string, value: unknown): BlockLook | undefined {
  const look = looks[type]?.safeParse(value).data;
  const lines = look?.lines.filter((line) => line.some((cell) => cell.trim() !== "")) ?? [];
  return look === undefined || lines.length === 0 ? undefined : { ...look, lines };
}
