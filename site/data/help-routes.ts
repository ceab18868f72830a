import { type Content, type HelpRoute, labels } from "@digiplein/content-schema/site";
import type { RouteView } from "../lib/help-route.ts";
import { helpRoutes, ownerOnNationalSite, routePath, routesWithPage } from "./choose-routes.ts";
import { loadContent } from "./content.ts";
import { originOf } from "./origin.ts";
import { routeView } from "./route-view.ts";
import { shellOf } from "./shell.ts";
import type { OriginView, PageView } from "./views.ts";

/** A route to help with what its page shows around it. */
export interface RoutePageView extends PageView {
  route: RouteView;
  /** Whether it is for young people, who must be able to leave fast. */
  isYouth: boolean;
  /** The routes for the others. */
  others: { title: string; path: string }[];
  origin: OriginView;
}

/** The routes to help side by side. */
export async function loadRouteIndex(): Promise<PageView & { routes: RouteView[] }> {
  const content = await loadContent();
  return {
    shell: shellOf(content),
    routes: helpRoutes(content).map((route) => routeView(route, content)),
  };
}

/** What the path of a route's page has after `/hulp/route/`: `ouders`, `ouders/zeeland`. */
const whoFor = (route: HelpRoute, content: Content) =>
  routePath(route, content).split("/").slice(3, -1).join("/");

/** For whom there is a page, as {@link loadRoute} takes it. */
export async function routePages(): Promise<string[]> {
  const content = await loadContent();
  return routesWithPage(content).map((route) => whoFor(route, content));
}

/**
 * The page of one route.
 *
 * @param voor for whom, and on the national site also whose: the last parts of its path
 * @returns undefined when this site does not show it
 */
export async function loadRoute(voor: string): Promise<RoutePageView | undefined> {
  const content = await loadContent();
  const route = routesWithPage(content).find((one) => whoFor(one, content) === voor);
  if (!route) return undefined;
  const others = helpRoutes(content, ownerOnNationalSite(route, content));
  return {
    shell: shellOf(content),
    route: routeView(route, content),
    isYouth: route.audience === "youth",
    others: others
      .filter((one) => one !== route)
      .map((one) => ({
        title: labels.routeAudience[one.audience],
        path: routePath(one, content),
      })),
    origin: originOf(route, content.settings.reviewNotice),
  };
}
