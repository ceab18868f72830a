import {
  type AccessPoint,
  type Content,
  coveredMunicipalities,
  dialDigits,
  type Helpline,
  type HelpRoute,
  labels,
  type Municipality,
  publicPath,
  type Service,
} from "@digiplein/content-schema/site";
import type { HelperView, RouteStageView, RouteView } from "../lib/help-route.ts";
import { tidyPath } from "../lib/href.ts";
import { accessPointsFor } from "./access-points.ts";
import { ownerOnNationalSite, regionalRoutes, routePath } from "./choose-routes.ts";
import { pageOf } from "./offer-page.ts";

/**
 * A route as pages show it.
 *
 * @param route one that this site shows
 * @param gemeente on the page of a gemeente: its places are on that page too, and who is only there
 *   for others is left out; without it the places for the whole region are named
 */
export function routeView(route: HelpRoute, content: Content, gemeente?: Municipality): RouteView {
  // A professional also wants the places to which to send the parents.
  const isFor = ({ serves }: AccessPoint) =>
    route.audience === "professional" || serves.includes(route.audience);
  const near = (
    gemeente ? accessPointsFor(content, gemeente) : regionalPlaces(route, content)
  ).filter(isFor);
  const places = near.map((one) =>
    gemeente ? { name: one.name, link: `#${one.slug}` } : placeOf(one, content),
  );
  // Named as a place of the stage, somebody is not named again in one of its steps.
  const named = new Set(near.map(({ _id }) => _id));
  const stages = Map.groupBy(route.steps, ({ stage }) => stage);
  return {
    title: route.title,
    intro: route.intro,
    path: routePath(route, content),
    audience: labels.routeAudience[route.audience],
    regions: elsewhere(route, content),
    stages: [...stages].map(([stage, steps]): RouteStageView => {
      const isFirst = stage === "firstContact";
      return {
        stage,
        title: labels.routeStage[stage],
        places: isFirst ? places : [],
        steps: steps.map(({ title, text, who, link }) => ({
          title,
          text,
          who: who
            .filter((id) => !(isFirst && named.has(id)))
            .flatMap((id) => helperOf(id, content, gemeente)),
          ...(link && { link: tidyPath(link) }),
        })),
      };
    }),
  };
}

/** The same route in the regions that have their own, by name of the region; of a national route only. */
function elsewhere(route: HelpRoute, content: Content): RouteView["regions"] {
  return regionalRoutes(content)
    .filter(({ audience }) => !route.ownerRegion && audience === route.audience)
    .flatMap((other) => {
      const owner = ownerOnNationalSite(other, content);
      return owner ? [{ title: owner.title, path: routePath(other, content) }] : [];
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, "nl"));
}

/** Whether somebody helps in all of some gemeenten. */
function reaches(
  { coverage }: AccessPoint | Service,
  municipalities: readonly string[],
  { byId }: Content,
): boolean {
  const covered = coveredMunicipalities(coverage, { regions: byId.region });
  return coverage.scope === "national" || municipalities.every((id) => covered.includes(id));
}

/** Access points for everybody in the region; none for a route of the whole country. */
function regionalPlaces(route: HelpRoute, content: Content): AccessPoint[] {
  const region = content.region ?? ownerOnNationalSite(route, content);
  if (!region) return [];
  return content.all.accessPoint.filter((one) => reaches(one, region.municipalities, content));
}

/** A name with the number to call, because a link on paper leads nowhere. */
function withPhone(name: string, phone: string | undefined): string {
  return phone && phone !== name ? `${name}: ${phone}` : name;
}

/** Where an access point stands on this site: the loket page of a region, else its own website. */
function placeOf({ name, slug, contact }: AccessPoint, content: Content): HelperView {
  const link = content.region ? `/loket/#${slug}` : contact.website;
  return { name: withPhone(name, contact.phone), ...(link && { link }) };
}

/** An offer with who gives it. */
function offerOf(offer: Service, content: Content): HelperView {
  const giver = content.byId.organization.get(offer.organization);
  const name = giver ? `${offer.name} (${giver.name})` : offer.name;
  const { link } = pageOf(offer, content);
  return { name: withPhone(name, offer.contact.phone ?? giver?.phone), link };
}

/** Somebody whom one calls rather than reads about. */
function lineOf({ name, phone, chatUrl, website }: Helpline): HelperView {
  const link = phone ? `tel:${dialDigits(phone)}` : (chatUrl ?? website);
  return { name: withPhone(name, phone), ...(link && { link }) };
}

/**
 * Who helps, with the shortest way to reach them; nobody when this site does not show them, or when
 * they are not there for the gemeente.
 */
function helperOf(id: string, content: Content, gemeente?: Municipality): HelperView[] {
  const { accessPoint, organization, service, helpline } = content.byId;
  const isThere = (one: AccessPoint | Service) =>
    !gemeente || reaches(one, [gemeente._id], content);
  const point = accessPoint.get(id);
  if (point) return isThere(point) ? [placeOf(point, content)] : [];
  const offer = service.get(id);
  if (offer) return isThere(offer) ? [offerOf(offer, content)] : [];
  const line = helpline.get(id);
  if (line) return [lineOf(line)];
  const giver = organization.get(id);
  return giver ? [{ name: giver.name, link: publicPath(giver) }] : [];
}
