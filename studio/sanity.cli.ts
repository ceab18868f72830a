import { defineCliConfig } from "sanity/cli";
import { withFixedWords } from "./dutch/fixed-words.ts";
import { withoutForeignFonts } from "./without-foreign-fonts.ts";

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || "lake",
    dataset: process.env.SANITY_STUDIO_DATASET || "production",
  },
  project: { basePath: "/studio" },
  // The Studio runs the version it was tested with, and asks no other host for a newer one.
  deployment: { autoUpdates: false },
  vite: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), withFixedWords(), withoutForeignFonts()],
  }),
});
