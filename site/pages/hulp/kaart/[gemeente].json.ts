import type { APIRoute } from "astro";
import { loadSlices } from "../../../data/slices.ts";
import { sliceOf } from "../../../lib/finder/slice.ts";

export async function getStaticPaths() {
  return [...(await loadSlices()).keys()].map((gemeente) => ({ params: { gemeente } }));
}

/** The offers of one gemeente for the finder. */
export const GET: APIRoute = async ({ params }) => {
  const slice = (await loadSlices()).get(params.gemeente ?? "");
  return slice ? Response.json(sliceOf(slice)) : new Response(null, { status: 404 });
};
