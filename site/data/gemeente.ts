import { publicPath } from "@digiplein/content-schema/site";
import type { OfferCardView } from "../lib/help.ts";
import type { AccessPointView, FirstHelpView, RouteView } from "../lib/help-route.ts";
import { groupOffers, type OfferGroup } from "../lib/offer-groups.ts";
import { accessPointsFor, accessPointView } from "./access-points.ts";
import { hasAgenda } from "./agenda.ts";
import { helpRoutes, regionAround } from "./choose-routes.ts";
import { loadContent } from "./content.ts";
import { firstHelp } from "./first-help.ts";
import { localOffers, nationalOffers } from "./offers.ts";
import { today } from "./region.ts";
import { routeView } from "./route-view.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** The help in one gemeente. */
export interface GemeenteView extends PageView {
  name: string;
  province: string;
  /** Of its page. */
  path: string;
  /** Where to go first; none when we know no place. */
  accessPoints: AccessPointView[];
  /** Where to go instead. */
  firstHelp: FirstHelpView;
  routes: RouteView[];
  /** Offers for this gemeente or its region, by who they are for. */
  local: OfferGroup[];
  /** Offers for the whole country. */
  national: OfferCardView[];
  /** Whether the agenda has something for this gemeente. */
  hasAgenda: boolean;
  /** The day of which all this tells, ISO date. */
  day: string;
}

/** The slugs that have a page per gemeente. */
export async function gemeenteSlugs(): Promise<string[]> {
  return (await loadContent()).all.municipality.map(({ slug }) => slug);
}

/**
 * The help for one gemeente.
 *
 * @param slug last part of its path
 * @returns undefined when this variant does not serve such a gemeente
 */
export async function loadGemeente(slug: string): Promise<GemeenteView | undefined> {
  const content = await loadContent();
  const gemeente = content.all.municipality.find((candidate) => candidate.slug === slug);
  if (!gemeente) return undefined;
  return {
    shell: shellOf(content),
    name: gemeente.name,
    province: gemeente.province,
    path: publicPath(gemeente),
    accessPoints: accessPointsFor(content, gemeente).map((point) =>
      accessPointView(point, content),
    ),
    firstHelp: firstHelp(content, gemeente),
    routes: helpRoutes(content, regionAround(content, gemeente)).map((route) =>
      routeView(route, content, gemeente),
    ),
    local: groupOffers(localOffers(content, gemeente)),
    national: nationalOffers(content),
    hasAgenda: hasAgenda(content, slug),
    day: today,
  };
}
