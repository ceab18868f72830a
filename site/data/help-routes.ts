import { ancestorsOf, inherit } from "@digiplein/content-schema/layers";
import {
  type AccessPoint,
  type Content,
  coveredMunicipalities,
  dialDigits,
  type HelpRoute,
  labels,
  publicPath,
  valuesOf,
} from "@digiplein/content-schema/site";
import type { HelperView, RouteStageView, RouteView } from "../lib/help-route.ts";
import { tidyPath } from "../lib/href.ts";
import { loadContent } from "./content.ts";
import { originOf } from "./origin.ts";
import { shellOf } from "./shell.ts";
import type { OriginView, PageView } from "./views.ts";

/** For whom a route is. */
export type RouteAudience = HelpRoute["audience"];

/** A route to help with what its page shows around it. */
export interface RoutePageView extends PageView {
  route: RouteView;
  /** The routes for the others. */
  others: { title: string; path: string }[];
  origin: OriginView;
}

/**
 * The route for every audience, in the order of the form: that of the nearest layer, so a region's
 * own route replaces the national one.
 */
export function helpRoutes(content: Content): HelpRoute[] {
  const { region } = content;
  const chain = region ? [region, ...ancestorsOf(region, content.byId.region)] : [];
  const routes = inherit(content.all.helpRoute, chain, ({ audience }) => audience);
  const order = valuesOf("routeAudience");
  return routes
    .map(({ document }) => document)
    .toSorted((a, b) => order.indexOf(a.audience) - order.indexOf(b.audience));
}

/**
 * A route as pages show it.
 *
 * @param route one of {@link helpRoutes}
 * @param places access points that stand on the same page, where the first conversation can be;
 *   without them those that serve the whole region are named, with a link to the page of the loket
 */
export function routeView(
  route: HelpRoute,
  content: Content,
  places?: readonly AccessPoint[],
): RouteView {
  const stages = Map.groupBy(route.steps, ({ stage }) => stage);
  // A professional also wants the places to which to send the parents.
  const isFor = ({ serves }: AccessPoint) =>
    route.audience === "professional" || serves.includes(route.audience);
  const near = (places ?? regionalPlaces(content)).filter(isFor);
  return {
    title: route.title,
    intro: route.intro,
    path: publicPath(route),
    audience: labels.routeAudience[route.audience],
    stages: [...stages].map(
      ([stage, steps]): RouteStageView => ({
        stage,
        title: labels.routeStage[stage],
        places:
          stage === "firstContact"
            ? near.map((one) =>
                places ? { name: one.name, link: `#${one.slug}` } : placeOf(one, content),
              )
            : [],
        steps: steps.map(({ title, text, who, link }) => ({
          title,
          text,
          who: who.flatMap((id) => helperOf(id, content)),
          ...(link && { link: tidyPath(link) }),
        })),
      }),
    ),
  };
}

/** Access points for everybody in the region; none on the national site. */
function regionalPlaces({ region, all, byId }: Content): AccessPoint[] {
  if (!region) return [];
  return all.accessPoint.filter(({ coverage }) => {
    const served = coveredMunicipalities(coverage, { regions: byId.region });
    return region.municipalities.every((id) => served.includes(id));
  });
}

/** Where an access point stands on this site: the loket page of a region, else its own website. */
function placeOf({ name, slug, contact }: AccessPoint, content: Content): HelperView {
  const link = content.region ? `/loket/#${slug}` : contact.website;
  return { name, ...(link && { link }) };
}

/** Who helps, with the shortest way to reach them; nobody when this site does not show them. */
function helperOf(id: string, content: Content): HelperView[] {
  const { accessPoint, organization, service, helpline } = content.byId;
  const point = accessPoint.get(id);
  if (point) return [placeOf(point, content)];
  const line = helpline.get(id);
  if (line) {
    const { name, phone, chatUrl, website } = line;
    const link = phone ? `tel:${dialDigits(phone)}` : (chatUrl ?? website);
    const known = phone && phone !== name ? `${name}: ${phone}` : name;
    return [{ name: known, ...(link && { link }) }];
  }
  const page = organization.get(id) ?? service.get(id);
  return page ? [{ name: page.name, link: publicPath(page) }] : [];
}

/** The routes to help side by side. */
export async function loadRouteIndex(): Promise<PageView & { routes: RouteView[] }> {
  const content = await loadContent();
  return {
    shell: shellOf(content),
    routes: helpRoutes(content).map((route) => routeView(route, content)),
  };
}

/** The audiences that have a route, with the last part of its path. */
export async function routePages(): Promise<{ voor: string; audience: RouteAudience }[]> {
  return helpRoutes(await loadContent()).map((route) => ({
    voor: publicPath(route).split("/").at(-2) ?? "",
    audience: route.audience,
  }));
}

/**
 * The page of one route.
 *
 * @returns undefined when there is no route for this audience
 */
export async function loadRoute(audience: RouteAudience): Promise<RoutePageView | undefined> {
  const content = await loadContent();
  const routes = helpRoutes(content);
  const route = routes.find((one) => one.audience === audience);
  if (!route) return undefined;
  return {
    shell: shellOf(content),
    route: routeView(route, content),
    others: routes
      .filter((one) => one !== route)
      .map((one) => ({ title: labels.routeAudience[one.audience], path: publicPath(one) })),
    origin: originOf(route, content.settings.reviewNotice),
  };
}
