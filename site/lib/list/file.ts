import * as z from "zod/mini";
import { ownFile } from "../tool/file.ts";
import { MOST_SAVED, parseSaved, type Saved, savedText } from "./saved.ts";

const file = ownFile("mijn-lijst", {
  aanbod: z
    .array(z.string().check(z.refine((text) => parseSaved(text) !== undefined)))
    .check(z.maxLength(MOST_SAVED)),
});

/** The text of the visitor's own file with the list. */
export function fileText(list: readonly Saved[]): string {
  return file.text({ aanbod: list.map(savedText) });
}

/** @returns undefined when it is not a file that we wrote */
export function parseFile(text: string): Saved[] | undefined {
  return file.parse(text)?.aanbod.flatMap((one) => parseSaved(one) ?? []);
}
