import { defineConfig } from "@playwright/test";
import { PICTURE_SCALE } from "../../studio/handbook/read-handbook.ts";
import { BROWSER } from "../support/browser-options.ts";
import type { Display } from "../support/studio-browsers.ts";

/** Takes the pictures of the handbook; see `npm run handbook-pictures`. */
export default defineConfig<object, { display: Display }>({
  testDir: ".",
  testMatch: "*-pictures.spec.ts",
  outputDir: "../../test-results",
  workers: 1,
  timeout: 300_000,
  reporter: [["list"]],
  use: {
    ...BROWSER,
    // A small laptop.
    display: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: PICTURE_SCALE },
    colorScheme: "light",
  },
});
