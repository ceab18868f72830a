import type { AstroIntegration } from "astro";

/** Makes a build of the site a bundle with `render.ts` as its door, and lets its pages talk to the Studio. */
export function previewAdapter(): AstroIntegration {
  return {
    name: "digiplein:preview",
    hooks: {
      "astro:config:setup": ({ injectScript }) =>
        injectScript("page", `import "/site/preview/frame-script.ts";`),
      "astro:config:done": ({ setAdapter }) =>
        setAdapter({
          name: "digiplein:preview",
          entrypointResolution: "auto",
          serverEntrypoint: new URL("./render.ts", import.meta.url),
          // Images are scaled by the lake, not by Astro.
          supportedAstroFeatures: { serverOutput: "stable", sharpImageService: "stable" },
        }),
    },
  };
}
