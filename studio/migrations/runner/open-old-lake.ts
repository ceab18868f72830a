import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SanityClient } from "@sanity/client";
import { onTestFinished } from "vitest";
import { type LakeServer, startLakeServer } from "../../content-lake/server.ts";
import { datasetLine } from "../../dataset-tools/dataset-line.ts";
import { seedLake } from "../../dataset-tools/seed-lake.ts";
import { readContentSource } from "../../publishing/content-source.ts";
import { connectMaintenance } from "./connect-maintenance.ts";

const SHIPPED = join(import.meta.dirname, "..", "..", "dataset");

/** A lake for a test, with a client that may do everything. */
export interface OldLake {
  server: LakeServer;
  client: SanityClient;
  dataDir: string;
}

/**
 * Opens a lake as an older version seeded it; it goes when the test ends.
 *
 * @param oldLines lines of documents that take the place of shipped ones with the same `_id`
 */
export async function openOldLake(oldLines: readonly string[]): Promise<OldLake> {
  const directory = await mkdtemp(join(tmpdir(), "digiplein-migrations-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const datasetDir = join(directory, "dataset");
  await cp(SHIPPED, datasetDir, { recursive: true });
  const byType = Map.groupBy(
    oldLines.map((line) => JSON.parse(line)),
    ({ _type }) => String(_type),
  );
  for (const [type, old] of byType) {
    const path = join(datasetDir, `${type}.ndjson`);
    const shipped = (await readFile(path, "utf8")).split("\n").filter(Boolean);
    const documents = new Map(
      [...shipped.map((line) => JSON.parse(line)), ...old].map((one) => [one._id, one]),
    );
    await writeFile(path, [...documents.values()].map(datasetLine).join("\n"));
  }
  const dataDir = join(directory, "data");
  const server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1", log: () => {} });
  onTestFinished(() => server.close());
  await seedLake(server.lake, dataDir, datasetDir);
  const source = readContentSource({ DIGIPLEIN_LAKE_URL: server.url }, dataDir);
  return { server, dataDir, client: connectMaintenance(source, {}, dataDir) };
}
