import { labels, type Redirect } from "@digiplein/content-schema/site";
import { loadContent } from "./content.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** A page that is not where it was. */
export interface RedirectView extends PageView {
  title: string;
  from: string;
  explanation?: string;
  /** Site path of the page that took its place. */
  to?: string;
  /** Whether the browser goes there at once: there is nothing to read here first. */
  atOnce: boolean;
}

const routeOf = ({ from }: Redirect) => from.replace(/^\/|\/$/g, "");

/** The old addresses, as `getStaticPaths` wants them. */
export async function redirectPaths(): Promise<{ params: { oud: string } }[]> {
  const { all } = await loadContent();
  return all.redirect.map((redirect) => ({ params: { oud: routeOf(redirect) } }));
}

/**
 * The page at an old address.
 *
 * @param route the old path without the slashes around it
 */
export async function loadRedirect(route: string): Promise<RedirectView | undefined> {
  const content = await loadContent();
  const redirect = content.all.redirect.find((candidate) => routeOf(candidate) === route);
  if (!redirect) return undefined;
  const { from, to, reason, explanation } = redirect;
  return {
    shell: shellOf(content),
    title: labels.redirectReason[reason],
    from,
    ...(explanation && { explanation }),
    ...(to && { to }),
    atOnce: to !== undefined && explanation === undefined,
  };
}
