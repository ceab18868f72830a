import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The size of a release: `pages` HTML files, `bytes` of all files, and the heaviest page. */
export interface Measurement {
  pages: number;
  bytes: number;
  heaviest: { path: string; bytes: number };
}

/**
 * Measures a built folder; `release.json` at its top is not counted, so the numbers in it can be
 * checked against the folder later.
 *
 * @param directory absolute path of the release
 * @throws when the folder cannot be read
 */
export async function measureRelease(directory: string): Promise<Measurement> {
  const measurement: Measurement = { pages: 0, bytes: 0, heaviest: { path: "", bytes: 0 } };
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(directory, file).split(sep).join("/");
    if (path === "release.json") continue;
    const { size } = await stat(file);
    measurement.bytes += size;
    if (!path.endsWith(".html")) continue;
    measurement.pages += 1;
    if (size > measurement.heaviest.bytes)
      measurement.heaviest = { path: publicPathOf(path), bytes: size };
  }
  return measurement;
}

/** `ouders/geld/index.html` → `/ouders/geld/`, `404.html` → `/404.html`. */
function publicPathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
