import type { APIRoute } from "astro";
import { fetchImage, imageIds } from "../../data/images.ts";

/** One file for every image of a text. */
export async function getStaticPaths() {
  return (await imageIds()).map((asset) => ({ params: { asset } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await fetchImage(params.asset ?? ""), { headers: { "Content-Type": "image/webp" } });
