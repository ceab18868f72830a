import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { unpackTar } from "modern-tar";
import { z } from "zod";
import { SettingsError } from "../../publishing/settings-error.ts";
import type { StoredDocument } from "./finding.ts";

/** The documents of an export, with the assets that it holds as files. */
export interface ExportedContent {
  documents: StoredDocument[];
  assetIds: Set<string>;
}

const documentSchema = z.looseObject({ _id: z.string().min(1), _type: z.string().min(1) });

/** How `@sanity/export` writes the place of an asset's reference. */
const PLACEHOLDER = /^(image|file)@file:\/\/\.\/(?:images|files)\/(.+)\.([a-z0-9]+)$/;

/**
 * Reads the published documents of an export: `.ndjson`, or `.tar.gz` as `sanity dataset export` makes.
 *
 * @param path absolute path of the file
 * @throws SettingsError when it is no export
 */
export async function readArchive(path: string): Promise<ExportedContent> {
  const bytes = await readFile(path).catch(() => {
    throw new SettingsError(`There is no file ${path}; give the path of an export.`);
  });
  const text = /\.(tar\.gz|tgz)$/.test(path) ? await dataOf(bytes, path) : bytes.toString("utf8");
  const assetIds = new Set<string>();
  const documents = text
    .split("\n")
    .filter(Boolean)
    .map((line, index) => parseLine(line, `${path}:${index + 1}`, assetIds));
  return { documents: documents.filter(({ _id }) => !_id.includes(".")), assetIds };
}

/** The text of `data.ndjson` in an archive. */
async function dataOf(bytes: Buffer, path: string): Promise<string> {
  const entries = await Promise.resolve()
    .then(() => unpackTar(gunzipSync(bytes)))
    .catch(() => {
      throw new SettingsError(`${path} is no gzipped tar file; make the export anew.`);
    });
  const data = entries.find(({ header }) => header.name.endsWith(".ndjson"))?.data;
  if (!data) throw new SettingsError(`${path} holds no data.ndjson; make the export anew.`);
  return Buffer.from(data).toString("utf8");
}

function parseLine(line: string, place: string, assetIds: Set<string>): StoredDocument {
  try {
    return documentSchema.parse(
      JSON.parse(line, (_name, value: unknown) => withReference(value, assetIds)),
    );
  } catch {
    throw new SettingsError(`${place} is no document; give an export of Sanity's tools.`);
  }
}

/** Gives a field the reference back that the export replaced by the place of the file. */
function withReference(value: unknown, assetIds: Set<string>): unknown {
  if (typeof value !== "object" || value === null || !("_sanityAsset" in value)) return value;
  const { _sanityAsset, ...field } = value;
  const [, type, name, extension] = PLACEHOLDER.exec(String(_sanityAsset)) ?? [];
  if (type === undefined) return value;
  const id = `${type}-${name}-${extension}`;
  assetIds.add(id);
  return { ...field, asset: { _type: "reference", _ref: id } };
}
