import { defineConfig } from "@playwright/test";
import { PICTURE_SCALE } from "../../studio/handbook/read-handbook.ts";
import type { Display } from "../support/studio-stack.ts";

/** Takes the pictures of the handbook; see `npm run handbook-pictures`. */
export default defineConfig<object, { display: Display }>({
  testDir: ".",
  testMatch: "*-pictures.spec.ts",
  outputDir: "../../test-results",
  workers: 1,
  timeout: 300_000,
  reporter: [["list"]],
  use: {
    // A small laptop.
    display: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: PICTURE_SCALE },
    colorScheme: "light",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    launchOptions: {
      ...(process.env.DIGIPLEIN_CHROMIUM ? { executablePath: process.env.DIGIPLEIN_CHROMIUM } : {}),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    },
    screenshot: "only-on-failure",
  },
});
