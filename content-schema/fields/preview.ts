import { type LabelTable, labels } from "../labels.ts";

/**
 * How a stored value is called where the Studio previews a document.
 * @param table name of the table that the value comes from
 * @param value what the document stores; an unfinished document stores nothing yet
 * @returns undefined for what the table does not know
 */
export function labelOf(table: LabelTable, value: unknown): string | undefined {
  const titles = new Map<unknown, string>(Object.entries(labels[table]));
  return titles.get(value);
}

/**
 * The line below a title in the Studio's lists.
 * @param parts what it says, in order; what is not filled in or does not hold is left out
 * @returns `first · second`, or an empty line
 */
export function subtitle(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
