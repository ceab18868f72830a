/**
 * `npm run handbook-pictures`: takes the pictures of the editors' handbook (`docs/handleiding`) in
 * the real Studio. It fails when something that the handbook speaks of is not on the screen.
 * Whatever comes behind `--` goes to Playwright, e.g. `-- -g mensen` for some of them.
 */
import { buildStudio, STUDIO_DIR } from "../studio/build-studio.ts";
import { findChromium } from "./support/find-chromium.ts";
import { runCommand } from "./support/run-command.ts";

await buildStudio({ outDir: STUDIO_DIR, log: () => undefined });
process.exitCode = await runCommand(
  "playwright",
  ["test", "--config=tests/handbook/handbook.config.ts", ...process.argv.slice(2)],
  { DIGIPLEIN_CHROMIUM: findChromium(console.log) },
);
