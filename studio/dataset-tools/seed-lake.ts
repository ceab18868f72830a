import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { assetStoreIn, isAssetPath } from "../content-lake/assets/asset-store.ts";
import type { Actor, Lake } from "../content-lake/model.ts";
import { SettingsError } from "../publishing/settings-error.ts";
import { readDataset } from "./read-dataset.ts";

/** Who the history names as the author of the first content. */
const SEEDER: Actor = {
  id: "seed",
  grants: [{ filter: "true", permissions: ["read", "create", "update"] }],
};

/**
 * Fills an empty lake with the dataset, all in one transaction: there is no half-seeded lake, and
 * references may point in any direction. A lake that holds anything is left alone, because from
 * its first start the lake is the truth and the dataset is not.
 *
 * @param lake an open lake
 * @param dataDir absolute path of the lake's data, for the assets
 * @param datasetDir absolute path of the dataset
 * @returns the number of documents written; 0 when the lake was not empty
 * @throws SettingsError when the dataset is missing or wrong; LakeError when the lake refuses it
 */
export async function seedLake(lake: Lake, dataDir: string, datasetDir: string): Promise<number> {
  if (lake.count() > 0) return 0;
  const documents = await readDataset(datasetDir);
  // Bytes first: a document must never speak of an asset that is not there.
  await copyAssets(join(datasetDir, "assets"), dataDir);
  await lake.mutate(
    documents.map((document) => ({ create: document })),
    { actor: SEEDER, transactionId: "seed" },
  );
  return documents.length;
}

async function copyAssets(from: string, dataDir: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  const store = assetStoreIn(dataDir);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(from, file).split(sep).join("/");
    const bytes = await readFile(file);
    const hash = createHash("sha1").update(bytes).digest("hex");
    if (!isAssetPath(path) || !basename(path).startsWith(hash))
      throw new SettingsError(
        `${file} is no asset as an export writes it (its name begins with the SHA-1 of its bytes); restore it with: git checkout studio/dataset`,
      );
    await store.write(path, bytes);
  }
}
