import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What decides how a page looks, beside the content. Paths from the project's root. */
const CODE = [
  "astro.config.mjs",
  "package-lock.json",
  "content-schema",
  "site",
  "studio/publishing",
];

/**
 * A hash over the code that builds the site and the settings that change its pages. Tests do not
 * count.
 *
 * @param root absolute path of the project
 * @param settings e.g. whether examples are included
 */
export function codeFingerprint(
  root: string,
  settings: Record<string, string | boolean>,
): Promise<string> {
  return fingerprintOfFiles(root, CODE, settings);
}

/**
 * A hash over files and settings. Tests do not count.
 *
 * @param root absolute path of the project
 * @param paths files and folders, from the root
 * @param settings whatever else decides about the outcome
 */
export async function fingerprintOfFiles(
  root: string,
  paths: readonly string[],
  settings: Record<string, string | boolean>,
): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const file of await filesAt(root, paths)) {
    hash.update(`\0${file}\0`);
    hash.update(await readFile(join(root, file)));
  }
  return hash.digest("hex");
}

/** Paths from the root, sorted. */
async function filesAt(root: string, paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (/\.\w+$/.test(path)) {
      files.push(path);
      continue;
    }
    const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const file = join(entry.parentPath, entry.name).slice(root.length + 1);
      if (entry.isFile() && !/node_modules|\.test\.tsx?$/.test(file)) files.push(file);
    }
  }
  return files.sort();
}
