/**
 * Where the built site lives.
 *
 * @param site `Astro.site` or `context.site`
 * @throws Error when the configuration names none
 */
export function siteUrl(site: URL | undefined): URL {
  if (site) return site;
  throw new Error(
    "Set DIGIPLEIN_SITE_URL: sitemap.xml, robots.txt and the picture of a shared link need the site's address.",
  );
}
