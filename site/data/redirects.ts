import {
  type Content,
  type Event,
  labels,
  publicPath,
  type Redirect,
  type Service,
} from "@digiplein/content-schema/site";
import { loadContent } from "./content.ts";
import { pageOf } from "./offer-page.ts";
import { wordsForSearch } from "./search.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** A page that is not where it was, or is on another site. */
export interface RedirectView extends PageView {
  title: string;
  from: string;
  explanation?: string;
  /** Site path of the page that took its place, or its address on another site. */
  to?: string;
  /** Whether the browser goes there at once: there is nothing to read here first. */
  atOnce: boolean;
  /** What to find it by in our own search; absent: not to be found. */
  searchWords?: string;
}

const routeOf = (path: string) => path.replace(/^\/|\/$/g, "");

/** The old addresses, as `getStaticPaths` wants them. */
export async function redirectPaths(): Promise<{ params: { oud: string } }[]> {
  const content = await loadContent();
  const elsewhere = offersAndEvents(content).filter((offer) => !pageOf(offer, content).isHere);
  const paths = [...content.all.redirect.map(({ from }) => from), ...elsewhere.map(publicPath)];
  return paths.map((path) => ({ params: { oud: routeOf(path) } }));
}

/**
 * The page at an old address.
 *
 * @param route the old path without the slashes around it
 */
export async function loadRedirect(route: string): Promise<RedirectView | undefined> {
  const content = await loadContent();
  const redirect = content.all.redirect.find(({ from }) => routeOf(from) === route);
  if (redirect) return { shell: shellOf(content), ...viewOf(redirect) };
  const offer = offersAndEvents(content).find((one) => routeOf(publicPath(one)) === route);
  return offer && elsewhereView(offer, content);
}

const offersAndEvents = ({ all }: Content) => [...all.service, ...all.event];

/** An offer or event that has its page on the site of its region. */
async function elsewhereView(
  offer: Service | Event,
  content: Content,
): Promise<RedirectView | undefined> {
  const { link, isHere, home } = pageOf(offer, content);
  if (isHere) return undefined;
  const { summary } = offer;
  const name = offer._type === "event" ? offer.title : offer.name;
  const region = content.all.region.find(({ slug }) => slug === home)?.title ?? home;
  return {
    shell: shellOf(content),
    title: name,
    from: publicPath(offer),
    explanation: `${summary} Alles hierover staat op de site van ${region}.`,
    to: link,
    atOnce: false,
    searchWords: await wordsForSearch(name, summary),
  };
}

function viewOf({ from, to, reason, explanation }: Redirect): Omit<RedirectView, "shell"> {
  return {
    title: labels.redirectReason[reason],
    from,
    ...(explanation && { explanation }),
    ...(to && { to }),
    atOnce: to !== undefined && explanation === undefined,
  };
}
