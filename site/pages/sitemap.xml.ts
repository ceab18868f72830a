import type { APIRoute } from "astro";
import { loadRoutes } from "../data/routes.ts";
import { href } from "../lib/href.ts";
import { siteUrl } from "../lib/site-url.ts";
import { sitemapXml } from "../lib/sitemap.ts";

export const GET: APIRoute = async ({ site }) => {
  const paths = (await loadRoutes()).map((path) => href(path));
  return new Response(sitemapXml(paths, siteUrl(site)), {
    headers: { "content-type": "application/xml" },
  });
};
