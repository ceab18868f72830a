import type { ContentSource } from "../../publishing/content-source.ts";
import { SettingsError } from "../../publishing/settings-error.ts";
import { fetchPublished } from "../export-dataset.ts";
import { readLines } from "../read-lines.ts";
import { checkDocuments } from "./check-documents.ts";
import type { Finding } from "./finding.ts";
import { checkLines } from "./lines.ts";
import { readArchive } from "./read-archive.ts";

/** What to check: a folder of NDJSON files, an export, or what is published. All paths absolute. */
export type CheckedContent = { datasetDir: string } | { file: string } | { source: ContentSource };

/** What was looked at and found. */
export interface Checked {
  documents: number;
  /** for people, e.g. the path of the file */
  origin: string;
  findings: Finding[];
}

/**
 * Holds content against every gate there is.
 *
 * @throws SettingsError when it cannot be read
 */
export async function checkContent(content: CheckedContent): Promise<Checked> {
  if ("datasetDir" in content) {
    const lines = await readLines(content.datasetDir);
    const documents = lines.flatMap(({ document }) => document ?? []);
    // Of an unknown type its line says so already.
    const known = lines.flatMap(({ document, problem }) => (document && !problem ? document : []));
    const findings = [...checkLines(lines), ...(await checkDocuments(known))];
    return { documents: documents.length, origin: content.datasetDir, findings };
  }
  if ("file" in content) {
    const { documents, assetIds } = await readArchive(content.file);
    const findings = await checkDocuments(documents, assetIds);
    return { documents: documents.length, origin: content.file, findings };
  }
  const { source } = content;
  const origin = source.kind === "embedded" ? source.url : source.projectId;
  const documents = await fetchPublished(source).catch((error: unknown) => {
    throw new SettingsError(
      `The content at ${origin} cannot be read (${error instanceof Error ? error.message : error}); start it with npm start, or check its address.`,
    );
  });
  return { documents: documents.length, origin, findings: await checkDocuments(documents) };
}
