/**
 * `npm run report-content`: what the content is like. Per page the words, the level, the oldest
 * source and who links to it; and which facts of the sheet are used. Prints a table and writes a
 * page with a chart.
 *
 *     npm run report-content                    over studio/dataset
 *     npm run report-content -- --from backup   over another folder, such as a fresh export
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { htmlReport } from "../studio/dataset-tools/content-report/html.ts";
import { measureContent } from "../studio/dataset-tools/content-report/measure.ts";
import { terminalReport } from "../studio/dataset-tools/content-report/terminal.ts";
import { readFacts } from "../studio/dataset-tools/facts.ts";
import { readDataset } from "../studio/dataset-tools/read-dataset.ts";
import { runScript } from "./support/run-script.ts";
import { readScriptSettings } from "./support/settings.ts";

await runScript(async () => {
  const { values } = parseArgs({ options: { from: { type: "string" } } });
  const { dataDir, datasetDir } = readScriptSettings(process.env);
  const documents = await readDataset(values.from ? resolve(values.from) : datasetDir);
  const facts = await readFacts(join(datasetDir, "sources", "facts.jsonl"));
  const report = measureContent(documents, facts);
  const file = join(dataDir, "reports", "content.html");
  await mkdir(join(dataDir, "reports"), { recursive: true });
  await writeFile(file, htmlReport(report, new Date().toISOString().slice(0, 10)));
  console.log(`${terminalReport(report)}\n\nThe same with a chart: ${file}`);
});
