import { SettingsError } from "../publishing/settings-error.ts";
import type { DatasetDocument } from "./dataset-line.ts";
import { readLines } from "./read-lines.ts";

/**
 * Reads the documents of a dataset: `<type>.ndjson`, one document a line.
 *
 * @param datasetDir absolute path of the folder
 * @throws SettingsError when there is no dataset, or naming file and line of the first bad document
 */
export async function readDataset(datasetDir: string): Promise<DatasetDocument[]> {
  return (await readLines(datasetDir)).map(({ place, document, problem }) => {
    if (problem)
      throw new SettingsError(`${place} of the dataset ${problem.message}; ${problem.fix}.`);
    if (!document) throw new Error(`${place} has neither a document nor a problem.`);
    return document;
  });
}
