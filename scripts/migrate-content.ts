/**
 * `npm run migrate-content`: adapts stored content to this version of the content model.
 *
 *     npm run migrate-content                 shows what would change, document by document
 *     npm run migrate-content -- --apply      changes it, with a copy of those documents first
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { connectMaintenance } from "../studio/migrations/runner/connect-maintenance.ts";
import { describeChange } from "../studio/migrations/runner/describe-change.ts";
import { loadMigrations } from "../studio/migrations/runner/load-migrations.ts";
import { migrateContent } from "../studio/migrations/runner/migrate-content.ts";
import { findPending } from "../studio/migrations/runner/run-migrations.ts";
import { openStoredContent } from "./support/open-content.ts";
import { runScript } from "./support/run-script.ts";
import { readScriptSettings } from "./support/settings.ts";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { apply: { type: "boolean", default: false } } });
  const settings = readScriptSettings(process.env);
  const migrations = await loadMigrations();
  const content = await openStoredContent(settings);
  try {
    const client = connectMaintenance(content.source, process.env, settings.dataDir);
    const { planned } = await findPending(client, migrations);
    if (planned.length === 0) {
      console.log(`✓ In ${content.origin} there is nothing to migrate.`);
      return;
    }
    for (const { migration, changes } of planned) {
      console.log(`\n${migration.id}: ${migration.title} (${changes.length} documents)`);
      for (const line of changes.flatMap(describeChange)) console.log(line);
    }
    if (!values.apply) {
      console.log("\nNothing was changed. To change it: npm run migrate-content -- --apply");
      return;
    }
    const { ids, documents, backup } = await migrateContent(
      client,
      migrations,
      join(settings.dataDir, "backups"),
    );
    console.log(
      `\n✓ ${ids.length} migrations changed ${documents} documents in ${content.origin}.`,
    );
    if (backup) console.log(`  As they were: ${backup}`);
  } finally {
    await content.close();
  }
}

await runScript(main);
