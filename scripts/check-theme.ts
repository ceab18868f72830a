/** Holds the theme of every region against the token contract: `npm run check-theme`. */
import { readdirSync } from "node:fs";
import { assertTheme } from "../site/integrations/check-theme/index.ts";

const regions = new URL("../site/regions/", import.meta.url);
const ids = readdirSync(regions, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
if (ids.length === 0)
  throw new Error("site/regions has no region folder, so there is no theme to check.");

for (const id of ids) {
  try {
    await assertTheme(new URL(`${id}/theme.css`, regions));
    console.log(`${id}: every pair of the contract has enough contrast, in light and in dark`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
