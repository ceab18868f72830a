import { rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";

/** Pagefind writes its own interfaces beside the index; our pages have their own. */
const UNUSED = [
  "pagefind-ui.js",
  "pagefind-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-modular-ui.css",
  "pagefind-component-ui.js",
  "pagefind-component-ui.css",
  "pagefind-highlight.js",
];

/**
 * Indexes the HTML of a release into its folder `pagefind/`, with Dutch word stems.
 *
 * @param directory absolute path of the release
 * @returns the number of pages found
 * @throws with Pagefind's own words when a page or the index could not be handled
 */
export async function indexSearch(directory: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "nl" });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
    const outputPath = join(directory, "pagefind");
    const added = await index.addDirectory({ path: directory });
    const written = await index.writeFiles({ outputPath });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join("; ")}`);
    for (const name of UNUSED) await rm(join(outputPath, name), { force: true });
    return added.page_count;
  } finally {
    // Its service is a process of its own; a publisher that waits for an edit needs none.
    await close();
  }
}
