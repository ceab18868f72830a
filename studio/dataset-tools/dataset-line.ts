import { z } from "zod";

/** A document as the dataset keeps it. An id with a dot would not be public, so it has none. */
export const datasetDocumentSchema = z.looseObject({
  _id: z.string().regex(/^[A-Za-z0-9_-]+$/, "must consist of letters, digits, - and _"),
  _type: z.string().min(1),
});

/** One document of the dataset. */
export type DatasetDocument = z.infer<typeof datasetDocumentSchema>;

/**
 * What the lake adds to documents; it differs per lake, so the dataset leaves it out. Nor does who
 * uploaded a picture travel with the content.
 */
const ADDED_BY_LAKE = ["_rev", "_createdAt", "_updatedAt", "_originalId", "_system", "uploadedBy"];

/**
 * Writes a document as its line of the dataset: without what the lake adds, and with sorted keys,
 * so that the same content is the same bytes whatever order an editor filled the fields in.
 */
export function datasetLine(document: DatasetDocument): string {
  const own = Object.entries(document).filter(([key]) => !ADDED_BY_LAKE.includes(key));
  return JSON.stringify(sortKeys(Object.fromEntries(own)));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}
