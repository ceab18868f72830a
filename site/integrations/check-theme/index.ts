import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { pairs } from "../../styles/contract.ts";
import { themeProblems } from "./contrast-problems.ts";

const contractCss = new URL("../../styles/contract.css", import.meta.url);

/**
 * Reads a theme and holds it against the token contract.
 * @param theme the `theme.css` of a region
 * @throws Error that names the file and every failing pair with its fix
 */
export async function assertTheme(theme: URL): Promise<void> {
  const [contract, css] = await Promise.all([
    readFile(contractCss, "utf8"),
    readFile(theme, "utf8"),
  ]);
  const problems = themeProblems(contract, css, pairs);
  if (problems.length === 0) return;
  const file = relative(process.cwd(), fileURLToPath(theme));
  throw new Error(
    `The theme ${file} breaks the promises of site/styles/contract.ts:\n${problems
      .map((problem) => `- ${problem}`)
      .join("\n")}`,
  );
}

/** Astro integration that stops dev and build when the chosen region's theme lacks contrast. */
export function checkTheme(theme: URL): AstroIntegration {
  return {
    name: "digiplein:check-theme",
    hooks: { "astro:config:done": () => assertTheme(theme) },
  };
}
