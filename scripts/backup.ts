/**
 * `npm run backup`: copies content with its history, accounts and uploaded files to one folder, also
 * while everything runs, and compares the copy with what it was made from.
 *
 *     npm run backup                       to .digiplein/backups/digiplein-<time>
 *     npm run backup -- --to /mnt/backup   to /mnt/backup/digiplein-<time>
 *
 * The newest fourteen in that folder stay (DIGIPLEIN_KEEP_BACKUPS); it says which it removed.
 * Not in it: tokens.json and who is logged in. See studio/content-lake/backup/README.md.
 */
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { moveBackup } from "../studio/content-lake/backup/move-backup.ts";
import { pruneBackups } from "../studio/content-lake/backup/prune-backups.ts";
import { connectLake } from "./support/connect-lake.ts";
import { createProgress } from "./support/progress.ts";
import { runScript } from "./support/run-script.ts";
import { readScriptSettings } from "./support/settings.ts";

const answerSchema = z.object({
  folder: z.string(),
  content: z.object({ documents: z.number(), transactions: z.number() }),
  accounts: z.number(),
  files: z.number(),
  bytes: z.number(),
});

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { to: { type: "string" } } });
  const settings = readScriptSettings(process.env);
  const lake = await connectLake(settings);
  try {
    const progress = createProgress(process.stdout);
    let place = "";
    await progress.step("Making a backup", async () => {
      const made = answerSchema.parse(await lake.ask("backups", {}));
      const folder = values.to ? await moveBackup(made.folder, values.to) : made.folder;
      place = dirname(folder);
      const { documents, transactions } = made.content;
      const megabytes = (made.bytes / 1024 / 1024).toFixed(1);
      return `${documents} documents, ${transactions} changes, ${made.accounts} accounts and ${made.files} files (${megabytes} MB), compared and the same: ${folder}`;
    });
    const removed = await pruneBackups(place, settings.keepBackups);
    if (removed.length > 0)
      console.log(
        `  Removed the oldest, as ${settings.keepBackups} are kept (DIGIPLEIN_KEEP_BACKUPS): ${removed.join(", ")}`,
      );
  } finally {
    await lake.close();
  }
}

await runScript(main);
