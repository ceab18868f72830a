import type { AstroIntegration } from "astro";
import { everyPage } from "../every-page.ts";
import { trimPolicy } from "./trim-policy.ts";

/** After a build: every page allows its own inline code only, and half a kilobyte less travels. */
export function trimPolicies(): AstroIntegration {
  return {
    name: "digiplein:trim-policies",
    hooks: { "astro:build:done": ({ dir }) => everyPage(dir, trimPolicy) },
  };
}
