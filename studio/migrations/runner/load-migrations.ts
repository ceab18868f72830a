import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { SettingsError } from "../../publishing/settings-error.ts";
import type { Migration, NumberedMigration } from "./migration.ts";

/** Absolute path of the folder of migrations. */
const MIGRATIONS_DIR = join(import.meta.dirname, "..");

/** `001-verb-noun.ts`, and not its test. */
const FILE_NAME = /^\d{3}-[a-z0-9-]+\.ts$/;

const moduleSchema = z.object({
  migration: z.object({
    title: z.string().min(1),
    documentTypes: z.array(z.string().min(1)).min(1),
    migrate: z.custom<Migration["migrate"]>((value) => typeof value === "function"),
  }),
});

/**
 * Every migration in a folder, in the order of their numbers.
 *
 * @param directory absolute path
 * @throws SettingsError when a file exports no migration, or two have one number
 */
export async function loadMigrations(directory = MIGRATIONS_DIR): Promise<NumberedMigration[]> {
  const files = (await readdir(directory)).filter((name) => FILE_NAME.test(name)).sort();
  for (const [index, file] of files.entries()) {
    const twin = files[index + 1];
    if (twin?.startsWith(file.slice(0, 4)))
      throw new SettingsError(
        `The migrations ${file} and ${twin} have the same number; give the newest the next one.`,
      );
  }
  return Promise.all(files.map((file) => loadMigration(directory, file)));
}

async function loadMigration(directory: string, file: string): Promise<NumberedMigration> {
  const parsed = moduleSchema.safeParse(await import(pathToFileURL(join(directory, file)).href));
  if (!parsed.success)
    throw new SettingsError(
      `${file} exports no "migration" with title, documentTypes and migrate; see studio/migrations/README.md.`,
    );
  return { id: file.replace(/\.ts$/, ""), ...parsed.data.migration };
}
