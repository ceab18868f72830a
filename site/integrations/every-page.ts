import { readFileSync } from "node:fs";
import { glob, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Rewrites every built page that a change touches.
 *
 * @param dir folder of the build
 * @param change the text of a page to its new text
 */
export async function everyPage(dir: URL, change: (html: string) => string): Promise<void> {
  for await (const file of glob("**/*.html", { cwd: dir })) {
    const path = fileURLToPath(new URL(file, dir));
    const html = await readFile(path, "utf8");
    const changed = change(html);
    if (changed !== html) await writeFile(path, changed);
  }
}

/**
 * Gives the texts of a build's scripts, each read once.
 *
 * @param dir folder of the build
 * @returns a reader by the script's path in a page; throws when there is no such file
 */
export function scriptReader(dir: URL): (path: string) => string {
  const sources = new Map<string, string>();
  return (path) => {
    const source =
      sources.get(path) ?? readFileSync(new URL(`_astro/${basename(path)}`, dir), "utf8");
    sources.set(path, source);
    return source;
  };
}
