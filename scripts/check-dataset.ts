/**
 * `npm run check-dataset`: every gate over all content, for every variant. Exits with 1 on errors;
 * advice does not count.
 *
 *     npm run check-dataset                                     over studio/dataset
 *     npm run check-dataset -- --lake http://127.0.0.1:3900     over what is published in a lake
 *     npm run check-dataset -- --file export.tar.gz             over an export of Sanity's tools
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Checked, checkContent } from "../studio/dataset-tools/check/check-content.ts";
import { checkReport } from "../studio/dataset-tools/check/report.ts";
import { readContentSource } from "../studio/publishing/content-source.ts";
import { runScript } from "./support/run-script.ts";
import { readScriptSettings } from "./support/settings.ts";

await runScript(async () => {
  const { values } = parseArgs({ options: { lake: { type: "string" }, file: { type: "string" } } });
  const { dataDir, datasetDir } = readScriptSettings(process.env);
  const checked: Checked = values.lake
    ? await checkContent({
        source: readContentSource({ ...process.env, DIGIPLEIN_LAKE_URL: values.lake }, dataDir),
      })
    : await checkContent(values.file ? { file: resolve(values.file) } : { datasetDir });
  console.log(checkReport(checked.findings, checked.documents, checked.origin));
  if (checked.findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
});
