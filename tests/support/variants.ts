import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** Where the browser tests keep their lake, their builds and their reports. */
export const TEST_DATA = join(root, ".digiplein", "test");

/** A built variant as the tests reach it. */
export interface Variant {
  id: string;
  port: number;
  url: string;
  /** The folder of the live release. */
  dir: string;
  /** The slug of one of its gemeenten. */
  gemeente: string;
}

function variant(id: string, port: number, gemeente: string): Variant {
  return {
    id,
    port,
    gemeente,
    url: `http://127.0.0.1:${port}/`,
    dir: join(TEST_DATA, "dist", id, "current"),
  };
}

/** The two variants that every gate runs over, page by page. */
export const VARIANTS = {
  landelijk: variant("landelijk", 4421, "goes"),
  zeeland: variant("zeeland", 4422, "goes"),
} as const;

/** The others: one page of each kind is looked at. */
const SAMPLED = {
  groningen: variant("groningen", 4423, "groningen"),
} as const;

/** Every variant that the tests serve. */
export const ALL_VARIANTS: Variant[] = Object.values({ ...VARIANTS, ...SAMPLED });

/** One built HTML file with its text. */
export interface BuiltPage {
  /** Site path, e.g. `/ouders/` or `/404.html`. */
  path: string;
  file: string;
  html: string;
}

/** Every HTML page of a built variant, Pagefind's own files left out. */
export function builtPages({ dir }: Variant): BuiltPage[] {
  return globSync("**/*.html", { cwd: dir })
    .filter((file) => !file.startsWith("pagefind/"))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
      file: join(dir, file),
      html: readFileSync(join(dir, file), "utf8"),
    }));
}

/** The site paths of the variant's sitemap, in its order. */
export function sitemapPaths({ dir }: Variant): string[] {
  const xml = readFileSync(join(dir, "sitemap.xml"), "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? "").pathname);
}
