import { defineConfig } from "@playwright/test";
export default defineConfig({
  testDir: "./tests", outputDir: "./test-results/site", retries: 0, workers: 1, timeout: 120_000,
  snapshotPathTemplate: "{testDir}/visual/baseline/{arg}{ext}",
  reporter: [["list"]],
  use: { baseURL: "http://127.0.0.1:5701/", locale: "nl-NL", timezoneId: "Europe/Amsterdam", screenshot: "only-on-failure",
    launchOptions: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"] } },
});
