import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { SettingsError } from "../publishing/settings-error.ts";
import { type DatasetDocument, datasetDocumentSchema } from "./dataset-line.ts";
import { isContentType, UNKNOWN_TYPE_FIX } from "./document-types.ts";

/** One line of a dataset: a document, or what keeps it from being one. */
export interface DatasetLine {
  /** e.g. `term.ndjson:3`; lines count from 1 */
  place: string;
  text: string;
  document: DatasetDocument | null;
  /** What is wrong, as the rest of a sentence after the place, with the fix; null when right. */
  problem: { message: string; fix: string } | null;
}

/**
 * Reads the lines of a dataset, good or bad.
 *
 * @param datasetDir absolute path of the folder with `<type>.ndjson` files
 * @throws SettingsError when there is no dataset
 */
export async function readLines(datasetDir: string): Promise<DatasetLine[]> {
  const files = (await readdir(datasetDir).catch(() => [])).filter((name) =>
    name.endsWith(".ndjson"),
  );
  if (files.length === 0)
    throw new SettingsError(
      `There is no dataset in ${datasetDir}; restore it with: git checkout studio/dataset`,
    );
  const places = new Map<string, string>();
  const lines: DatasetLine[] = [];
  for (const file of files.sort()) {
    const texts = (await readFile(join(datasetDir, file), "utf8")).split("\n");
    for (const [index, text] of texts.entries())
      if (text !== "") lines.push(readLine(text, `${file}:${index + 1}`, places));
  }
  return lines;
}

function readLine(text: string, place: string, places: Map<string, string>): DatasetLine {
  const bad = (message: string, fix: string, document: DatasetDocument | null = null) => ({
    place,
    text,
    document,
    problem: { message, fix },
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    return bad(`is no JSON (${reason})`, "correct that line");
  }
  const parsed = datasetDocumentSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const reason = `${issue?.path.join(".") || "it"} ${issue?.message}`;
    return bad(`is no document: ${reason}`, "correct that line");
  }
  const document = parsed.data;
  const earlier = places.get(document._id);
  if (earlier)
    return bad(`has the _id "${document._id}" that ${earlier} has too`, "give one of them another");
  places.set(document._id, place);
  const { _type } = document;
  if (!isContentType(_type))
    return bad(
      `has the type "${_type}", which is no content of this version`,
      UNKNOWN_TYPE_FIX,
      document,
    );
  if (basename(place).split(".ndjson")[0] !== _type)
    return bad(`has the type "${_type}"`, `move it to ${_type}.ndjson`, document);
  return { place, text, document, problem: null };
}
