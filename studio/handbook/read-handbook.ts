import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The handbook as it is written: Markdown and its pictures. */
export const HANDBOOK_DIR = join(import.meta.dirname, "..", "..", "docs", "handleiding");

/** Pixels of a picture for each CSS px: sharp on a good screen and on paper. */
export const PICTURE_SCALE = 1.5;

/** One text of the handbook. */
export interface HandbookPage {
  /** Name of its file without `.md`, and its address below the handbook. */
  name: string;
  /** The first heading. */
  title: string;
  markdown: string;
}

/** The index, and the pages in the order of its links. */
export interface Handbook {
  index: HandbookPage;
  pages: HandbookPage[];
}

/**
 * Reads the handbook. Its index (`README.md`) decides which pages there are and in which order.
 *
 * @throws when the index links to a page that is not there, or a page does not begin with a title
 */
export async function readHandbook(dir: string): Promise<Handbook> {
  const index = await readPage(dir, "README");
  const links = index.markdown.matchAll(/\]\(([\w-]+)\.md\)/g);
  const names = new Set([...links].map(([, name = ""]) => name));
  return { index, pages: await Promise.all([...names].map((name) => readPage(dir, name))) };
}

async function readPage(dir: string, name: string): Promise<HandbookPage> {
  const markdown = await readFile(join(dir, `${name}.md`), "utf8");
  const title = /^# (.+)/.exec(markdown)?.[1];
  if (title === undefined)
    throw new Error(`${name}.md of the handbook begins without a title; write "# …" on line 1.`);
  return { name, title, markdown };
}
