import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { type ContentSource, SANITY_API_VERSION } from "../publishing/content-source.ts";
import { SettingsError } from "../publishing/settings-error.ts";
import { type DatasetDocument, datasetDocumentSchema, datasetLine } from "./dataset-line.ts";
import { isContentType, isRecordType, UNKNOWN_TYPE_FIX } from "./document-types.ts";

/** What an export wrote. */
export interface ExportCount {
  documents: number;
  types: number;
  assets: number;
}

const anyDocumentSchema = z.looseObject({ _id: z.string(), _type: z.string() });
const assetSchema = z.looseObject({
  _type: z.enum(["sanity.imageAsset", "sanity.fileAsset"]),
  path: z.string().regex(/^(images|files)\/[\w./-]+$/),
});

/**
 * Writes the published content as `<type>.ndjson`, sorted by `_id`, with the assets beside it.
 * Drafts, the publisher's state and system documents stay behind (their ids have a dot). Files of
 * types and assets that no longer exist are removed, so the folder is exactly the content.
 *
 * @param source where the content is
 * @param datasetDir absolute path of the folder to write
 * @throws Error when the content cannot be read or a file cannot be written; SettingsError for a
 *   document of a type that this version does not have
 */
export async function exportDataset(
  source: ContentSource,
  datasetDir: string,
): Promise<ExportCount> {
  const documents = await fetchPublished(source);
  const unknown = documents.find(({ _type }) => !isContentType(_type));
  if (unknown)
    throw new SettingsError(
      `The document ${unknown._id} has the type "${unknown._type}", which is no content of this version; ${UNKNOWN_TYPE_FIX}. Nothing was written.`,
    );
  const byType = Map.groupBy(documents, ({ _type }) => _type);
  await mkdir(datasetDir, { recursive: true });
  const files = new Set<string>();
  for (const [type, ofType] of byType) {
    const lines = ofType.sort((a, b) => (a._id < b._id ? -1 : 1)).map(datasetLine);
    await writeWhole(join(datasetDir, `${type}.ndjson`), `${lines.join("\n")}\n`);
    files.add(`${type}.ndjson`);
  }
  for (const name of await readdir(datasetDir))
    if (name.endsWith(".ndjson") && !files.has(name)) await rm(join(datasetDir, name));
  const assets = await exportAssets(source, documents, join(datasetDir, "assets"));
  return { documents: documents.length, types: byType.size, assets };
}

/**
 * Every public document, read as the stream of lines that `data/export` sends.
 *
 * @throws Error when the content cannot be read
 */
export async function fetchPublished(source: ContentSource): Promise<DatasetDocument[]> {
  const { url, dataset, token } = endpoint(source);
  const response = await fetch(`${url}/v${SANITY_API_VERSION}/data/export/${dataset}`, {
    headers: token ? { Authorization: `Bearer ${token}` } : {},
  });
  if (!response.ok)
    throw new Error(`The content at ${url} cannot be exported: it answered ${response.status}.`);
  const lines = (await response.text()).split("\n").filter((line) => line !== "");
  return lines
    .map((line) => anyDocumentSchema.parse(JSON.parse(line)))
    .filter(({ _id, _type }) => !_id.includes(".") && !isRecordType(_type))
    .map((document) => datasetDocumentSchema.parse(withoutHost(document)));
}

/** The `url` of an asset names the host that it came from; in another lake it starts at the root. */
function withoutHost(document: DatasetDocument): DatasetDocument {
  const asset = assetSchema.safeParse(document);
  return asset.success ? { ...document, url: `/${asset.data.path}` } : document;
}

async function exportAssets(
  source: ContentSource,
  documents: readonly DatasetDocument[],
  assetsDir: string,
): Promise<number> {
  await rm(assetsDir, { recursive: true, force: true });
  let count = 0;
  for (const document of documents) {
    const asset = assetSchema.safeParse(document);
    if (!asset.success) continue;
    const { path } = asset.data;
    const response = await fetch(`${endpoint(source).assetUrl}/${path}`);
    if (!response.ok) throw new Error(`The asset ${path} cannot be read: ${response.status}.`);
    const file = join(assetsDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, new Uint8Array(await response.arrayBuffer()));
    count += 1;
  }
  return count;
}

function endpoint(source: ContentSource) {
  if (source.kind === "embedded")
    return {
      url: source.url,
      assetUrl: source.url,
      dataset: "production",
      token: source.buildToken,
    };
  return {
    url: `https://${source.projectId}.api.sanity.io`,
    assetUrl: "https://cdn.sanity.io",
    dataset: source.dataset,
    token: source.readToken,
  };
}

/** A reader never sees half a file, also when the disk is full. */
async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}
