/**
 * `npm run screenshots`: pictures of every kind of page for people to look at, in
 * `docs/screenshots`, and the pictures that `npm test` compares with, in `tests/visual/baseline`.
 */
import { findChromium } from "./support/find-chromium.ts";
import { runCommand } from "./support/run-command.ts";

const env = { DIGIPLEIN_SCREENSHOTS: "1", DIGIPLEIN_CHROMIUM: findChromium(console.log) };
process.exitCode = await runCommand(
  "playwright",
  [
    "test",
    "--config=tests/playwright.config.ts",
    "--project=screenshots",
    "--project=visual",
    "--update-snapshots=all",
  ],
  env,
);
