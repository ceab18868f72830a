import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLakeServer } from "../../studio/content-lake/server.ts";
import { seedLake } from "../../studio/dataset-tools/seed-lake.ts";
import {
  type ContentSource,
  hostedSource,
  readContentSource,
} from "../../studio/publishing/content-source.ts";
import { SettingsError } from "../../studio/publishing/settings-error.ts";
import type { ScriptSettings } from "./settings.ts";

/** Content that a script can read until it closes it. */
export interface OpenContent {
  source: ContentSource;
  /** for people, e.g. `the dataset that we ship` */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Finds the content to work with: a hosted project when one is set, else the lake that runs, else
 * the lake's data on this machine, else the shipped dataset in a lake that lasts as long as we do.
 *
 * @throws SettingsError when the database or the dataset cannot be read
 */
export async function openContent(settings: ScriptSettings): Promise<OpenContent> {
  return (await findStored(settings)) ?? openDataset(settings.datasetDir);
}

/**
 * Finds the content that people work in: as `openContent`, but never the shipped dataset.
 *
 * @throws SettingsError when there is none yet, or its database cannot be read
 */
export async function openStoredContent(settings: ScriptSettings): Promise<OpenContent> {
  const stored = await findStored(settings);
  if (stored) return stored;
  throw new SettingsError(
    `There is no content in ${settings.dataDir} yet; npm start makes it, already in the newest form.`,
  );
}

async function findStored(settings: ScriptSettings): Promise<OpenContent | null> {
  const hosted = hostedSource(process.env);
  if (hosted) return { source: hosted, origin: "the hosted project", close: async () => undefined };
  const running = await runningLake(settings);
  if (running)
    return { source: running, origin: "the running content lake", close: async () => undefined };
  if (existsSync(join(settings.dataDir, "content.sqlite")))
    return serveData(settings.dataDir, `the content in ${settings.dataDir}`);
  return null;
}

/**
 * The shipped dataset in a lake of its own, gone when it is closed.
 *
 * @param datasetDir absolute path
 */
async function openDataset(datasetDir: string): Promise<OpenContent> {
  const dataDir = await mkdtemp(join(tmpdir(), "digiplein-lake-"));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const content = await serveData(dataDir, "the dataset that we ship", datasetDir);
    return { ...content, close: () => content.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function serveData(
  dataDir: string,
  origin: string,
  datasetDir?: string,
): Promise<OpenContent> {
  const server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1" }).catch(
    (error: unknown) => {
      throw new SettingsError(error instanceof Error ? error.message : String(error));
    },
  );
  try {
    if (datasetDir) await seedLake(server.lake, dataDir, datasetDir);
    const source = readContentSource({ DIGIPLEIN_LAKE_URL: server.url }, dataDir);
    return { source, origin, close: server.close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** The lake of a running `npm start` with the same data; its tokens tell that it is the same. */
async function runningLake(settings: ScriptSettings): Promise<ContentSource | null> {
  const url = process.env.DIGIPLEIN_LAKE_URL || `http://127.0.0.1:${settings.lakePort}`;
  try {
    const source = readContentSource({ ...process.env, DIGIPLEIN_LAKE_URL: url }, settings.dataDir);
    if (source.kind !== "embedded") return null;
    const response = await fetch(`${url}/v2025-02-19/data/query/production?query=count(*)`, {
      headers: { Authorization: `Bearer ${source.buildToken}` },
    });
    return response.ok ? source : null;
  } catch {
    return null;
  }
}
