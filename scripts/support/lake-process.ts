import { join } from "node:path";
import type { PreviewUpstream } from "../../studio/content-lake/preview/preview-door.ts";
import { startLakeServer } from "../../studio/content-lake/server.ts";
import { seedLake } from "../../studio/dataset-tools/seed-lake.ts";
import { connectMaintenance } from "../../studio/migrations/runner/connect-maintenance.ts";
import { loadMigrations } from "../../studio/migrations/runner/load-migrations.ts";
import { type Migrated, migrateContent } from "../../studio/migrations/runner/migrate-content.ts";
import { readContentSource } from "../../studio/publishing/content-source.ts";
import { SettingsError } from "../../studio/publishing/settings-error.ts";
import { ROOT, type ScriptSettings } from "./settings.ts";
import { type Supervisor, supervise } from "./supervise.ts";

/** What a supervised process tells the person who started us. */
export interface ProcessNews {
  /** takes one line */
  log: (line: string) => void;
  /** the process is gone for good, after it had run */
  onGivenUp: (reason: string) => void;
}

/**
 * Opens the lake once before anyone works in it: fills it when it is empty, brings what an older
 * version wrote up to this one, and finds out whether its database can be read.
 *
 * @returns the number of documents in it, how many of them were just written, and what was migrated
 * @throws SettingsError when the database or the dataset cannot be read, or content cannot be migrated
 */
export async function prepareLake(
  settings: ScriptSettings,
): Promise<{ documents: number; seeded: number; migrated: Migrated }> {
  const { dataDir, datasetDir } = settings;
  const server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1" }).catch(
    (error: unknown) => {
      throw new SettingsError(error instanceof Error ? error.message : String(error));
    },
  );
  try {
    const seeded = await seedLake(server.lake, dataDir, datasetDir);
    const env = { DIGIPLEIN_LAKE_URL: server.url };
    const client = connectMaintenance(readContentSource(env, dataDir), env, dataDir);
    const backupDir = join(dataDir, "backups");
    const migrated = await migrateContent(client, await loadMigrations(), backupDir);
    return { documents: server.lake.count(), seeded, migrated };
  } finally {
    await server.close();
  }
}

/**
 * Starts the lake's server as a process of its own and waits until it answers.
 *
 * @param studioDir absolute path of the built Studio, also when it is yet to be built
 * @param preview what shows drafts as pages
 * @throws SettingsError with what the process said when it cannot start
 */
export function startLake(
  settings: ScriptSettings,
  studioDir: string,
  preview: PreviewUpstream,
  news: ProcessNews,
): Promise<Supervisor> {
  return new Promise((resolve, reject) => {
    let isReady = false;
    const supervisor = supervise({
      name: "content lake",
      script: join(ROOT, "studio", "content-lake", "main.ts"),
      env: {
        DIGIPLEIN_DATA: settings.dataDir,
        DIGIPLEIN_LAKE_PORT: String(settings.lakePort),
        DIGIPLEIN_STUDIO_DIR: studioDir,
        DIGIPLEIN_PREVIEW_URL: preview.url,
        DIGIPLEIN_PREVIEW_KEY: preview.key,
      },
      onLine(line) {
        if (line.startsWith('{"ready":true')) {
          isReady = true;
          supervisor.markReady();
          resolve(supervisor);
        } else if (isReady) news.log(`content lake: ${line}`);
        // Before it is ready, what it says is the reason why it gives up.
      },
      onRestart: news.log,
      onGivenUp(reason) {
        if (isReady) news.onGivenUp(reason);
        else reject(new SettingsError(reason));
      },
    });
  });
}
