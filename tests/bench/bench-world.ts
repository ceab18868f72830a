import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROLES } from "../../studio/content-lake/access/roles.ts";
import type { Actor, Lake } from "../../studio/content-lake/model.ts";
import { startLakeServer } from "../../studio/content-lake/server.ts";
import { seedLake } from "../../studio/dataset-tools/seed-lake.ts";
import { type ContentSource, readContentSource } from "../../studio/publishing/content-source.ts";

/** Absolute path of the project. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** Absolute path of what a bench writes. */
export const BENCH_DATA = join(ROOT, ".digiplein", "bench");

/** Who writes in a bench. */
export const EDITOR: Actor = { id: "bench", grants: ROLES.administrator };

/** A lake with the shipped content in a folder of its own. */
export interface BenchWorld {
  lake: Lake;
  source: ContentSource;
  dataDir: string;
  distDir: string;
  close: () => Promise<void>;
}

/** Opens a fresh lake and fills it from the dataset. */
export async function openBenchWorld(): Promise<BenchWorld> {
  // Inside the project: Astro shares one folder between all builds that go elsewhere.
  mkdirSync(BENCH_DATA, { recursive: true });
  const directory = mkdtempSync(join(BENCH_DATA, "world-"));
  const dataDir = join(directory, "data");
  const server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1" });
  await seedLake(server.lake, dataDir, join(ROOT, "studio", "dataset"));
  return {
    lake: server.lake,
    dataDir,
    distDir: join(directory, "dist"),
    source: readContentSource({ DIGIPLEIN_LAKE_URL: server.url }, dataDir),
    async close() {
      await server.close();
      // A build that was killed may write its last file a moment later.
      rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
