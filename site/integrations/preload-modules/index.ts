import type { AstroIntegration } from "astro";
import { everyPage, scriptReader } from "../every-page.ts";
import { preloadModules } from "./preload-modules.ts";

/** After a build: every page asks for all its scripts at once. */
export function preloadScripts(): AstroIntegration {
  return {
    name: "digiplein:preload-scripts",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const sourceOf = scriptReader(dir);
        return everyPage(dir, (html) => preloadModules(html, sourceOf));
      },
    },
  };
}
