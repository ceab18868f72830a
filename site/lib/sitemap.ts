/** Characters with a meaning of their own in XML. */
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A sitemap: https://www.sitemaps.org/protocol.html
 *
 * @param paths site paths with the base path of the variant, each once
 * @param site where the site lives, an absolute URL
 * @throws Error for more than 50,000 pages, the most one file may hold, and for a path named twice
 */
export function sitemapXml(paths: readonly string[], site: URL): string {
  if (paths.length > 50_000) {
    throw new Error(`A sitemap holds 50,000 pages, not ${paths.length}: split it by section.`);
  }
  const seen = new Set<string>();
  const urls = paths.map((path) => {
    if (seen.has(path)) throw new Error(`The sitemap names ${path} twice: give it one page.`);
    seen.add(path);
    const { href } = new URL(path, site);
    return `  <url><loc>${href.replace(/[&<>]/g, (character) => escapes[character] ?? "")}</loc></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}
