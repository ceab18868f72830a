import type { APIRoute } from "astro";
import { loadGemeenteLines } from "../../data/places.ts";

/** Every name by which a visitor may know where they live, for the finder. */
export const GET: APIRoute = async () => Response.json(await loadGemeenteLines());
