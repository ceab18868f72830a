import {
  type Content,
  type Event,
  homeVariant,
  NATIONAL,
  publicPath,
  type Service,
} from "@digiplein/content-schema/site";
import { env, region } from "./region.ts";

/** Which site this is, and where those that we know of are. */
interface Sites {
  /** Id of the variant that is built. */
  here: string;
  /** Public address without a slash at the end, by id of the variant. */
  addresses: ReadonlyMap<string, string>;
}

/** Where the page of an offer is, seen from this site. */
export interface OfferPage {
  /** Where links lead: a path of this site, or the address of the page on another. */
  link: string;
  isHere: boolean;
  /** Id of the variant that has the canonical page. */
  home: string;
  /** Address of the canonical page, when the page here repeats one of the national site. */
  original?: string;
}

const THIS_BUILD: Sites = { here: region.id, addresses: env.DIGIPLEIN_SITES };

/**
 * Where the page of an offer or event is. One of a region with a site has its page there only. What is
 * everybody's has its canonical page on the national site; the site of a region repeats it, so that
 * its visitors stay where they are and see what their region changed.
 *
 * @param offer one that this site shows, or an event
 * @param content all content of this variant
 */
export function pageOf(
  offer: Pick<Service | Event, "_type" | "slug" | "ownerRegion" | "coverage">,
  { byId }: Pick<Content, "byId">,
  { here, addresses }: Sites = THIS_BUILD,
): OfferPage {
  const { region: regions, municipality: municipalities } = byId;
  const isSite = (slug: string) => slug === here || addresses.has(slug);
  const home = homeVariant(offer, { regions, municipalities }, isSite);
  const path = publicPath(offer);
  const there = addresses.get(home);
  if (home === here || there === undefined) return { link: path, isHere: true, home };
  if (home === NATIONAL) return { link: path, isHere: true, home, original: `${there}${path}` };
  return { link: `${there}${path}`, isHere: false, home };
}
