import type { APIRoute } from "astro";
import { href } from "../lib/href.ts";
import { siteUrl } from "../lib/site-url.ts";

/** Everyone may read everything; the index of the site's own search is no reading matter. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(href("/sitemap.xml"), siteUrl(site));
  return new Response(
    `User-agent: *\nDisallow: ${href("/pagefind/")}\n\nSitemap: ${sitemap.href}\n`,
    { headers: { "content-type": "text/plain; charset=utf-8" } },
  );
};
