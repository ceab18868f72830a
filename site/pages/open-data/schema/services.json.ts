import type { APIRoute } from "astro";
import { href } from "../../../lib/href.ts";
import { PAGE_SCHEMA } from "../../../lib/open-data/schema.ts";
import { siteUrl } from "../../../lib/site-url.ts";

/** The JSON Schema of a file with offers. */
export const GET: APIRoute = ({ site }) => {
  const id = new URL(href("/open-data/schema/services.json"), siteUrl(site)).href;
  return Response.json({ $id: id, ...PAGE_SCHEMA });
};
