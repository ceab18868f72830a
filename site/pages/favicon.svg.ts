import type { APIRoute } from "astro";
import { region } from "../data/region.ts";

const icons = import.meta.glob<string>("../regions/*/favicon.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The icon of the variant that is built; a file in public/ would be the same for every variant. */
export const GET: APIRoute = () => {
  const icon = icons[`../regions/${region.id}/favicon.svg`];
  if (!icon) throw new Error(`site/regions/${region.id}/favicon.svg is missing; add an icon.`);
  return new Response(icon, { headers: { "Content-Type": "image/svg+xml" } });
};
