import type { AstroIntegration } from "astro";

/** Adds `/galerij/`, every drawing and component on one page, to `astro dev`; a build never has it. */
export function gallery(): AstroIntegration {
  return {
    name: "digiplein:gallery",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (command !== "dev") return;
        injectRoute({
          pattern: "/galerij/",
          entrypoint: new URL("../../gallery/Gallery.astro", import.meta.url),
        });
      },
    },
  };
}
