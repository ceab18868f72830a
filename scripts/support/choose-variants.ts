import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SettingsError } from "../../studio/publishing/settings-error.ts";

/**
 * Every variant of the site: a folder of `site/regions` is one.
 *
 * @param root absolute path of the project
 */
export function listVariants(root: string): string[] {
  return readdirSync(join(root, "site", "regions"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * The variants that someone asked for.
 *
 * @param asked `landelijk`, `landelijk,zeeland` or `all`
 * @param known from `listVariants`
 * @throws SettingsError that lists the variants when one is unknown
 */
export function chooseVariants(asked: string, known: readonly string[]): string[] {
  if (asked === "all") return [...known];
  const chosen = [...new Set(asked.split(",").map((name) => name.trim()))];
  const unknown = chosen.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new SettingsError(
      `There is no region "${unknown.join(", ")}"; choose from ${known.join(", ")}, or all.`,
    );
  return chosen;
}
