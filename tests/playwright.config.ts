import { defineConfig } from "@playwright/test";
import { BROWSER } from "./support/browser-options.ts";
import { TEST_ALL } from "./support/settings.ts";
import { VARIANTS } from "./support/variants.ts";

const HEAVY = ["e2e/studio/**/*.spec.ts", "e2e/chain.spec.ts", "e2e/publishing.spec.ts"];

/** Minutes long; `npm run test-all` runs them too. */
const LONG = TEST_ALL
  ? []
  : [
      "e2e/studio/every-type.spec.ts",
      "e2e/studio/nothing-lost/{browser-closed,delete-refused,no-connection,undelete}.spec.ts",
    ];

/** Everything that needs a build, a browser or a server. `global-setup.ts` builds and serves both variants. */
export default defineConfig({
  testDir: ".",
  snapshotPathTemplate: "{testDir}/visual/baseline/{arg}{ext}",
  outputDir: "../test-results",
  globalSetup: "./support/global-setup.ts",
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may make a browser late once; what needed a second try is named in the output.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["dot"], ["json"]] : [["list"]],
  use: {
    baseURL: VARIANTS.landelijk.url,
    ...BROWSER,
  },
  projects: [
    {
      // A Studio page or a build wants a core of its own: these go one by one, beside the gates.
      name: "studio",
      testMatch: HEAVY,
      testIgnore: LONG,
      workers: 1,
      timeout: 300_000,
    },
    { name: "build", testMatch: "build/**/*.spec.ts" },
    { name: "a11y", testMatch: "a11y/**/*.spec.ts" },
    { name: "visual", testMatch: "visual/**/*.spec.ts" },
    // They make pictures and judge nothing; see `npm run screenshots`.
    ...(process.env.DIGIPLEIN_SCREENSHOTS === "1"
      ? [{ name: "screenshots", testMatch: "screenshots/**/*.spec.ts" }]
      : []),
    { name: "e2e", testMatch: "e2e/*.spec.ts", testIgnore: HEAVY },
  ],
});
