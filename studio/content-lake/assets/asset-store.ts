import { randomUUID } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

/** Images and files on disk, named by their content, so that a stored one never changes. */
export interface AssetStore {
  /** Writes an asset so that it is whole or absent, also after a power cut. */
  write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The size in bytes of a stored asset; null when there is none. */
  sizeOf: (path: string) => Promise<number | null>;
  read: (path: string) => Readable;
  /** The place on disk, for sharp. */
  fileOf: (path: string) => string;
}

/** What an asset path looks like: kind, project, dataset and a file named by its hash. */
const assetPath = /^(images|files)\/[\w-]+\/[\w-]+\/[0-9a-f]{40}(-\d+x\d+)?\.[a-z0-9]{1,8}$/;

/** Whether a path is one that an upload could have made; keeps `..` and the like out. */
export function isAssetPath(path: string): boolean {
  return assetPath.test(path);
}

/** @param dataDir the lake's folder; assets stand in `assets/` below it */
export function assetStoreIn(dataDir: string): AssetStore {
  const root = join(dataDir, "assets");
  mkdirSync(root, { recursive: true });
  const fileOf = (path: string) => {
    if (!isAssetPath(path)) throw new Error(`Not an asset path: ${path}`);
    return join(root, path);
  };
  return {
    fileOf,
    async write(path, bytes) {
      const file = fileOf(path);
      mkdirSync(dirname(file), { recursive: true });
      const unfinished = `${file}.${randomUUID()}`;
      const handle = await open(unfinished, "wx");
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(unfinished, file);
    },
    async sizeOf(path) {
      const found = await stat(fileOf(path)).catch(() => null);
      return found?.isFile() ? found.size : null;
    },
    read: (path) => createReadStream(fileOf(path)),
  };
}
