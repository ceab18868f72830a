import * as z from "zod/mini";
import { MOST_SAVED, parseSaved, type Saved, savedText } from "./saved.ts";

const KIND = "mijn-lijst";

/** The visitor's own file: the list, and nothing about who made it or when. */
const fileSchema = z.strictObject({
  soort: z.literal(KIND),
  versie: z.literal(1),
  aanbod: z
    .array(z.string().check(z.refine((text) => parseSaved(text) !== undefined)))
    .check(z.maxLength(MOST_SAVED)),
});

/** The text of the file. */
export function fileText(list: readonly Saved[]): string {
  const file: z.infer<typeof fileSchema> = { soort: KIND, versie: 1, aanbod: list.map(savedText) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @returns undefined when it is not a file that we wrote */
export function parseFile(text: string): Saved[] | undefined {
  const file = fileSchema.safeParse(jsonOf(text));
  return file.success ? file.data.aanbod.flatMap((one) => parseSaved(one) ?? []) : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
