import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "node-html-parser";

/** What a visitor downloads before any interaction. Sizes in bytes, gzip level 9. */
export interface Weight {
  /** HTML, CSS and JavaScript together. */
  total: number;
  script: number;
  /** Stylesheets and classic scripts that stop the first paint. */
  blocking: string[];
  fonts: string[];
}

const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/**
 * Weighs a built page with the scripts and stylesheets it names, module imports included.
 *
 * @param html the page
 * @param dir folder of the release, for the files it names
 */
export function weigh(html: string, dir: string): Weight {
  const document = parse(html);
  const seen = new Set<string>();
  const file = (path: string): number => {
    if (seen.has(path)) return 0;
    seen.add(path);
    const source = readFileSync(join(dir, path), "utf8");
    const imports = [...source.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g)];
    const own = gzip(source);
    return imports.reduce(
      (sum, [, name]) => sum + file(new URL(name ?? "", `http://x${path}`).pathname),
      own,
    );
  };
  const scripts = document.querySelectorAll("script");
  const external = scripts.flatMap((script) => script.getAttribute("src") ?? []);
  const styles = document
    .querySelectorAll('link[rel="stylesheet"]')
    .flatMap((link) => link.getAttribute("href") ?? []);
  const inlineScript = scripts
    .filter(
      (script) => !script.getAttribute("src") && !script.getAttribute("type")?.includes("json"),
    )
    .reduce((sum, script) => sum + gzip(script.text), 0);
  const script = external.reduce((sum, path) => sum + file(path), 0);
  const css = styles.reduce((sum, path) => sum + file(path), 0);
  return {
    total: gzip(html) + script + css,
    script: script + inlineScript,
    blocking: [
      ...styles,
      ...scripts
        .filter(
          (s) =>
            s.getAttribute("src") &&
            s.getAttribute("type") !== "module" &&
            !s.hasAttribute("defer"),
        )
        .map((s) => s.getAttribute("src") ?? ""),
    ],
    fonts: [...html.matchAll(/url\(["']?[^)"']+\.woff2?/g)].map(([url]) => url),
  };
}
