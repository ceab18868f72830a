import type { APIRoute } from "astro";
import { loadOpenData } from "../../data/open-data.ts";

export async function getStaticPaths() {
  const { pages } = await loadOpenData();
  return [...pages.keys()].map((services) => ({ params: { services } }));
}

/** The offers of this site, at most 1000 per file. */
export const GET: APIRoute = async ({ params }) => {
  const page = (await loadOpenData()).pages.get(params.services ?? "");
  return page ? Response.json(page) : new Response(null, { status: 404 });
};
