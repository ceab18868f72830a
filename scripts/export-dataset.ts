/**
 * `npm run export-dataset`: writes the published content to `studio/dataset`, so that it becomes
 * the content that a new installation starts with.
 *
 *     npm run export-dataset                    over studio/dataset
 *     npm run export-dataset -- --to backup     to another folder
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { exportDataset } from "../studio/dataset-tools/export-dataset.ts";
import { openContent } from "./support/open-content.ts";
import { createProgress } from "./support/progress.ts";
import { runScript } from "./support/run-script.ts";
import { readScriptSettings } from "./support/settings.ts";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { to: { type: "string" } } });
  const settings = readScriptSettings(process.env);
  const datasetDir = values.to ? resolve(values.to) : settings.datasetDir;
  const content = await openContent(settings);
  try {
    await createProgress(process.stdout).step(`Exporting ${content.origin}`, async () => {
      const { documents, types, assets } = await exportDataset(content.source, datasetDir);
      return `${documents} documents of ${types} types and ${assets} assets written to ${datasetDir}`;
    });
  } finally {
    await content.close();
  }
}

await runScript(main);
