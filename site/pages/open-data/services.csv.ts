import type { APIRoute } from "astro";
import { loadOpenData } from "../../data/open-data.ts";
import { servicesCsv } from "../../lib/open-data/csv.ts";

/** The offers of this site as a table. */
export const GET: APIRoute = async () =>
  new Response(servicesCsv((await loadOpenData()).services), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
