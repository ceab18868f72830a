import { readFileSync } from "node:fs";
import { glob, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { preloadModules } from "./preload-modules.ts";

/** After a build: every page asks for all its scripts at once. */
export function preloadScripts(): AstroIntegration {
  return {
    name: "digiplein:preload-scripts",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const sources = new Map<string, string>();
        const sourceOf = (path: string) => {
          const known =
            sources.get(path) ?? readFileSync(new URL(`_astro/${basename(path)}`, dir), "utf8");
          sources.set(path, known);
          return known;
        };
        for await (const file of glob("**/*.html", { cwd: dir })) {
          const path = fileURLToPath(new URL(file, dir));
          const html = await readFile(path, "utf8");
          const preloaded = preloadModules(html, sourceOf);
          if (preloaded !== html) await writeFile(path, preloaded);
        }
      },
    },
  };
}
