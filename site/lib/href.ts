/** A link that leaves the site: it has a scheme of its own. */
const EXTERNAL = /^[a-z][a-z0-9+.-]*:/i;

/**
 * A link as an editor typed it, with the slash at the end of a page's path that people forget.
 *
 * @param link site path, in-page anchor or link with a scheme
 * @returns a path that {@link href} takes
 */
export function tidyPath(link: string): string {
  if (!link.startsWith("/")) return link;
  return link.replace(/^([^?#]*[^/?#])(?=[?#]|$)/, (page) => (isFile(page) ? page : `${page}/`));
}

/**
 * The one way to write a link. Puts the base path of the variant before a path of this site and
 * leaves links with a scheme (https:, mailto:, tel:) and in-page anchors as they are.
 *
 * @param path site path that starts with a slash, an in-page anchor, or a link with a scheme
 * @param base base path of the variant, with a slash on both sides
 * @throws Error for a relative path, or a page path without the slash at its end (each would be a
 *   redirect or a dead link on the built site)
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  if (EXTERNAL.test(path) || path.startsWith("#")) return path;
  if (!path.startsWith("/") || path.startsWith("//")) {
    throw new Error(`Link "${path}" must start with one slash, as in "/hulp/".`);
  }
  const [page = "/"] = path.split(/[?#]/, 1);
  if (!isFile(page) && !page.endsWith("/")) {
    throw new Error(`Link "${path}" must end its path with a slash, as in "${page}/".`);
  }
  return `${base.replace(/\/$/, "")}${path}`;
}

function isFile(page: string): boolean {
  return /\.[a-z0-9]+$/i.test(page);
}
