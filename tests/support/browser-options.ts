import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from "@playwright/test";

/** A Dutch browser, by Playwright's own download or by the one that `npm test` found. */
export const BROWSER: Partial<PlaywrightTestOptions & PlaywrightWorkerOptions> = {
  locale: "nl-NL",
  timezoneId: "Europe/Amsterdam",
  launchOptions: {
    ...(process.env.DIGIPLEIN_CHROMIUM ? { executablePath: process.env.DIGIPLEIN_CHROMIUM } : {}),
    // Without the sandbox because CI often runs as root; without background traffic so that
    // "no third-party request" is about our pages only.
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  },
  screenshot: "only-on-failure",
};
