import { defineConfig } from "vitest/config";

/** Unit and contract tests stand beside the code they test; the tests of a room's rules in tests/. */
export default defineConfig({
  test: {
    include: [
      "content-schema/**/*.test.ts",
      "site/**/*.test.ts",
      "studio/**/*.test.ts",
      "scripts/**/*.test.ts",
      "tests/architecture/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "dist/**"],
    env: { TZ: "Europe/Amsterdam" },
    testTimeout: 20_000,
    // Many tests wait for a process that they kill; on two cores vitest would let one test wait at a time.
    maxWorkers: 3,
  },
});
