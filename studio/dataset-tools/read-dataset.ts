import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SettingsError } from "../publishing/settings-error.ts";
import { type DatasetDocument, datasetDocumentSchema } from "./dataset-line.ts";

/**
 * Reads the documents of a dataset: `<type>.ndjson`, one document a line.
 *
 * @param datasetDir absolute path of the folder
 * @throws SettingsError when there is no dataset, or naming file and line of the first bad document
 */
export async function readDataset(datasetDir: string): Promise<DatasetDocument[]> {
  const places = new Map<string, string>();
  const documents: DatasetDocument[] = [];
  for (const file of await datasetFiles(datasetDir)) {
    const lines = (await readFile(join(datasetDir, file), "utf8")).split("\n");
    for (const [index, line] of lines.entries()) {
      if (line === "") continue;
      const place = `${file}:${index + 1}`;
      const document = parseLine(line, place, file.replace(/\.ndjson$/, ""));
      const earlier = places.get(document._id);
      if (earlier)
        throw new SettingsError(
          `${join(datasetDir, place)} has the _id "${document._id}" that ${earlier} has too; give one of them another.`,
        );
      places.set(document._id, place);
      documents.push(document);
    }
  }
  return documents;
}

async function datasetFiles(datasetDir: string): Promise<string[]> {
  const names = await readdir(datasetDir).catch(() => []);
  const files = names.filter((name) => name.endsWith(".ndjson")).sort();
  if (files.length === 0)
    throw new SettingsError(
      `There is no dataset in ${datasetDir}; restore it with: git checkout studio/dataset`,
    );
  return files;
}

function parseLine(line: string, place: string, type: string): DatasetDocument {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new SettingsError(
      `${place} of the dataset is no JSON (${error instanceof Error ? error.message : error}); correct that line.`,
    );
  }
  const parsed = datasetDocumentSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(
      `${place} of the dataset is no document: ${issue?.path.join(".") || "it"} ${issue?.message}.`,
    );
  }
  if (parsed.data._type !== type)
    throw new SettingsError(
      `${place} of the dataset has the type "${parsed.data._type}"; move it to ${parsed.data._type}.ndjson.`,
    );
  return parsed.data;
}
