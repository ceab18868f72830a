import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlannedMigration } from "./plan-migrations.ts";

/**
 * Writes the documents that migrations are going to change, as they are now, in a file that
 * `sanity dataset import --replace` takes.
 *
 * @param directory absolute path of the folder for such files; made when missing
 * @param now the clock
 * @returns path of the file, or null when no document is going to change
 */
export async function backUp(
  planned: readonly PlannedMigration[],
  directory: string,
  now: () => Date = () => new Date(),
): Promise<string | null> {
  const changes = planned.flatMap((plan) => plan.changes);
  // The first change of a document has it as it is stored.
  const originals = new Map(changes.toReversed().map(({ before }) => [before._id, before]));
  if (originals.size === 0) return null;
  const stamp = now().toISOString().replace(/[:.]/g, "-");
  const path = join(directory, `${stamp}-before-${planned[0]?.migration.id}.ndjson`);
  const lines = [...originals.values()].map((document) => JSON.stringify(document));
  await mkdir(directory, { recursive: true });
  await writeFile(path, `${lines.join("\n")}\n`, { mode: 0o600 });
  return path;
}
