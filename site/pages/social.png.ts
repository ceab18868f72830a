import type { APIRoute } from "astro";
import { region } from "../data/region.ts";

const pictures = import.meta.glob<string>("../regions/*/social.png", {
  query: "?inline",
  import: "default",
});

/** What a shared link shows, of the variant that is built; drawn by scripts/draw-social-image.ts. */
export const GET: APIRoute = async () => {
  const picture = await pictures[`../regions/${region.id}/social.png`]?.();
  const base64 = picture?.split(",")[1];
  if (!base64)
    throw new Error(
      `site/regions/${region.id}/social.png is missing; draw it with scripts/draw-social-image.ts.`,
    );
  return new Response(Buffer.from(base64, "base64"), { headers: { "Content-Type": "image/png" } });
};
