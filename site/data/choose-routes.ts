import { ancestorsOf, inherit } from "@digiplein/content-schema/layers";
import {
  type Content,
  type HelpRoute,
  type Municipality,
  publicPath,
  type Region,
  valuesOf,
} from "@digiplein/content-schema/site";

/**
 * The route for every audience, in the order of the form: that of the nearest layer, so a region's
 * own route replaces the national one.
 *
 * @param near the region that the visitor asks about; absent: that of the site
 */
export function helpRoutes({ region, all, byId }: Content, near = region): HelpRoute[] {
  const chain = near ? [near, ...ancestorsOf(near, byId.region)] : [];
  const order = valuesOf("routeAudience");
  return inherit(all.helpRoute, chain, ({ audience }) => audience)
    .map(({ document }) => document)
    .toSorted((a, b) => order.indexOf(a.audience) - order.indexOf(b.audience));
}

/**
 * The region whose routes hold in a gemeente: the site's own, or on the national site the smallest
 * around it, since a gemeente with a site of its own lies within its region.
 */
export function regionAround({ region, all }: Content, { _id }: Municipality): Region | undefined {
  if (region) return region;
  const around = all.region.filter(({ municipalities }) => municipalities.includes(_id));
  return around.toSorted((a, b) => a.municipalities.length - b.municipalities.length)[0];
}

/** The regions' own routes beside the national ones; none on a regional site, which chose its own. */
export function regionalRoutes({ region, all }: Content): HelpRoute[] {
  return region ? [] : all.helpRoute.filter(({ ownerRegion }) => ownerRegion !== undefined);
}

/** Every route that has a page on this site. */
export function routesWithPage(content: Content): HelpRoute[] {
  return [...helpRoutes(content), ...regionalRoutes(content)];
}

/** Whose route it is on the national site, where more than one layer has its page. */
export function ownerOnNationalSite(
  { ownerRegion = "" }: HelpRoute,
  { region, byId }: Content,
): Region | undefined {
  return region ? undefined : byId.region.get(ownerRegion);
}

/** Where the page of a route stands on this site: on the national one a region's own stands below. */
export function routePath(route: HelpRoute, content: Content): string {
  const owner = ownerOnNationalSite(route, content);
  return owner ? `${publicPath(route)}${owner.slug}/` : publicPath(route);
}
