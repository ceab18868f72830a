import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { indexHtml, pageHtml, WHOLE, wholeHtml } from "./page-html.ts";
import { HANDBOOK_DIR, readHandbook } from "./read-handbook.ts";

/**
 * Makes the handbook's web pages out of its Markdown: a folder of plain files, without a script.
 *
 * @param outDir absolute path of a folder that may not be there yet
 * @param dir folder with the Markdown
 */
export async function buildHandbook(outDir: string, dir: string = HANDBOOK_DIR): Promise<void> {
  const handbook = await readHandbook(dir);
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, "index.html"), await indexHtml(dir, handbook));
  await writePage(outDir, WHOLE, await wholeHtml(dir, handbook));
  for (const page of handbook.pages)
    await writePage(outDir, page.name, await pageHtml(dir, handbook, page));
  await cp(join(import.meta.dirname, "handbook.css"), join(outDir, "handbook.css"));
  await cp(join(dir, "plaatjes"), join(outDir, "plaatjes"), { recursive: true });
}

async function writePage(outDir: string, name: string, html: string): Promise<void> {
  await mkdir(join(outDir, name), { recursive: true });
  await writeFile(join(outDir, name, "index.html"), html);
}
