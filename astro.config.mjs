import { fileURLToPath } from "node:url";
import react from "@astrojs/react";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { parseSiteEnv } from "./site/data/env.ts";
import { checkTheme } from "./site/integrations/check-theme/index.ts";
import { gallery } from "./site/integrations/gallery/index.ts";
import { preloadScripts } from "./site/integrations/preload-modules/index.ts";
import { lightImports } from "./site/integrations/preload-modules/light-imports.ts";
import { trimPolicies } from "./site/integrations/trim-policy/index.ts";
import { trimSheets } from "./site/integrations/trim-styles/index.ts";
import { loadRegion } from "./site/regions/load-region.ts";

const env = parseSiteEnv(process.env);
const region = await loadRegion(env.DIGIPLEIN_REGION);
const fromRoot = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Files that several scripts share, so that not each pair of pages gets one of its own: what every tool
 * needs, and what knows the names of gemeenten. A group takes along what its modules import, so these
 * import nothing that a page with less would have to carry.
 */
const SHARED = [
  { name: "parts", test: /elements\/(parts|device|own-file|telling-words)\.ts/, priority: 2 },
  { name: "places", test: /elements\/gemeente-field|lib\/finder\/(address|gemeenten|words)\.ts/ },
];

export default defineConfig({
  srcDir: "site",
  publicDir: "site/public",
  outDir: env.DIGIPLEIN_OUT_DIR ?? `dist/${region.id}/manual`,
  site: env.DIGIPLEIN_SITE_URL,
  base: region.basePath,
  trailingSlash: "always",
  build: {
    // One request until the first paint; trimSheets() then leaves each page its own rules.
    inlineStylesheets: "always",
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  // No page shows code, and the highlighter writes inline styles that the policy above blocks.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Islands are for tools that are really apps; content pages ship no framework JavaScript.
  integrations: [
    react(),
    checkTheme(new URL(`./site/regions/${region.id}/theme.css`, import.meta.url)),
    gallery(),
    trimSheets(),
    trimPolicies(),
    preloadScripts(),
  ],
  vite: {
    plugins: [tailwindcss(), lightImports()],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } },
    },
    resolve: { alias: { "@theme-css": fromRoot(`./site/regions/${region.id}/theme.css`) } },
  },
});
