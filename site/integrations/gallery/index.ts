import type { AstroIntegration } from "astro";

const pages = [
  ["/galerij/", "Gallery.astro"],
  ["/galerij/sociaal/", "SocialCard.astro"],
] as const;

/** Adds `/galerij/`, every drawing and component on one page, and the picture of a shared link, to `astro dev`; a build never has it. */
export function gallery(): AstroIntegration {
  return {
    name: "digiplein:gallery",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (command !== "dev") return;
        for (const [pattern, file] of pages) {
          const entrypoint = new URL(`../../gallery/${file}`, import.meta.url);
          injectRoute({ pattern, entrypoint });
        }
      },
    },
  };
}
