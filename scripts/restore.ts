/**
 * `npm run restore`: puts a backup in the place of the content, accounts and files of this machine.
 * Stop `npm start` first.
 *
 *     npm run restore -- .digiplein/backups/digiplein-2026-11-22T08-30-00-000Z
 *     npm run restore -- <folder> --replace      where there is content; that is kept beside it
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { restoreBackup } from "../studio/content-lake/backup/restore-backup.ts";
import { SettingsError } from "../studio/publishing/settings-error.ts";
import { createProgress } from "./support/progress.ts";
import { runScript } from "./support/run-script.ts";
import { readScriptSettings } from "./support/settings.ts";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { replace: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new SettingsError(
      "Say which backup: npm run restore -- .digiplein/backups/digiplein-<time>",
    );
  }
  const { dataDir } = readScriptSettings(process.env);
  await createProgress(process.stdout).step("Restoring", async () => {
    const request = { from: resolve(folder), dataDir, replace: values.replace };
    const { manifest, replaced } = await restoreBackup(request).catch((error: unknown) => {
      throw new SettingsError(error instanceof Error ? error.message : String(error));
    });
    const { documents } = manifest.content;
    const what = `${documents} documents and ${manifest.accounts} accounts, as they were at ${manifest.madeAt}`;
    return `Restored ${what}${replaced ? `; what was there is kept in ${replaced}` : ""}`;
  });
  console.log("  Everybody has to log in again. Start with: npm start");
}

await runScript(main);
