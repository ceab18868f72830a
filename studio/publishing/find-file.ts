import { stat } from "node:fs/promises";
import { join } from "node:path";
import { releaseFolders } from "./release-store.ts";

/** A file to answer with. */
export interface FoundFile {
  /** absolute path */
  path: string;
  /** in bytes */
  size: number;
  modified: Date;
}

/** What a path of the site leads to. */
export type Found =
  | { kind: "file"; file: FoundFile }
  /** a folder that was asked for without the slash at its end */
  | { kind: "folder"; location: string }
  | { kind: "missing"; notFoundPage: FoundFile | null }
  | { kind: "unbuilt" };

/**
 * Files whose name changes with their content, or that belong to one search index: a page that
 * was opened before a swap still asks for those of its own release.
 */
const KEPT_FOR_OPEN_PAGES = /^\/(?:_astro|pagefind)\//;

/**
 * Finds what a path of the site leads to, in the live release as it is now.
 *
 * @param directory absolute path of the variant's releases, `dist/<region>`
 * @param pathname decoded and normalized, starting with a slash and without `..`
 */
export async function findFile(directory: string, pathname: string): Promise<Found> {
  const [live, ...older] = await releaseFolders(directory);
  if (live === undefined) return { kind: "unbuilt" };
  const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  for (const release of KEPT_FOR_OPEN_PAGES.test(path) ? [live, ...older] : [live]) {
    const file = await readableFile(join(release, path));
    if (file) return { kind: "file", file };
  }
  if (await readableFile(join(live, path, "index.html")))
    return { kind: "folder", location: `${pathname}/` };
  return { kind: "missing", notFoundPage: await readableFile(join(live, "404.html")) };
}

async function readableFile(path: string): Promise<FoundFile | null> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? { path, size: stats.size, modified: stats.mtime } : null;
  } catch {
    return null;
  }
}
