import type { AstroIntegration } from "astro";
import { everyPage, scriptReader } from "../every-page.ts";
import { trimStyles } from "./trim-styles.ts";

/**
 * After a build: every page carries only the styles of its own classes, so that what one page needs
 * costs no other page a byte. Stands before trimPolicies(), which reads the policies it leaves.
 */
export function trimSheets(): AstroIntegration {
  return {
    name: "digiplein:trim-sheets",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const sourceOf = scriptReader(dir);
        return everyPage(dir, (html) => trimStyles(html, sourceOf));
      },
    },
  };
}
