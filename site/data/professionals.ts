import {
  type Article,
  labels,
  publicPath,
  slugFrom,
  valuesOf,
} from "@digiplein/content-schema/site";
import type { RouteView } from "../lib/help-route.ts";
import { articleCard } from "./cards.ts";
import { helpRoutes } from "./choose-routes.ts";
import { loadContent } from "./content.ts";
import { routeView } from "./route-view.ts";
import { shellOf } from "./shell.ts";
import type { CardView, PageView, ProfessionView } from "./views.ts";

/** The start page for professionals. */
export interface ProfessionalsView extends PageView {
  professions: ProfessionView[];
  /** Pages for every profession. */
  shared: CardView[];
  route?: RouteView;
  /** Pages of the gemeenten of a region; none on the national site, which has too many. */
  municipalities: CardView[];
}

/** Pages by profession, the route to help and the way to the gemeente of the family. */
export async function loadProfessionals(): Promise<ProfessionalsView> {
  const content = await loadContent();
  const articles = content.all.article.filter(({ audience }) => audience === "professional");
  const route = helpRoutes(content).find(({ audience }) => audience === "professional");
  return {
    shell: shellOf(content),
    professions: byProfession(articles),
    shared: articles.filter(({ professions }) => professions.length === 0).map(articleCard),
    ...(route && { route: routeView(route, content) }),
    municipalities: content.region
      ? content.all.municipality.map((one) => ({ title: one.name, path: publicPath(one) }))
      : [],
  };
}

/** Every profession with pages of its own, in the order of the form; a page may stand under more. */
function byProfession(articles: readonly Article[]): ProfessionView[] {
  return valuesOf("profession").flatMap((profession) => {
    const own = articles.filter(({ professions }) => professions.includes(profession));
    if (own.length === 0) return [];
    const name = labels.profession[profession];
    return [{ id: slugFrom(name), name, cards: own.map(articleCard) }];
  });
}

/** The professions a page is for, each with its place on the start page; none means all. */
export function professionDoors({ professions }: Article): CardView[] {
  return professions.map((profession) => {
    const title = labels.profession[profession];
    return { title, path: `/professionals/#${slugFrom(title)}` };
  });
}
