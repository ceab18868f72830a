import { publicPath } from "@digiplein/content-schema/site";
import { eventPaths } from "./agenda.ts";
import { ageOf } from "./checked.ts";
import { routePath, routesWithPage } from "./choose-routes.ts";
import { loadContent } from "./content.ts";
import { pageOf } from "./offer-page.ts";
import { hasOwnPage, themePath } from "./themes.ts";

/** Pages that every variant has, whatever its content. */
const fixed = [
  "/",
  "/ouders/",
  "/onderwerpen/",
  "/situaties/",
  "/jongeren/",
  "/jongeren/praat-met-iemand/",
  "/jongeren/hulpmiddelen/",
  "/jongeren/hulpmiddelen/brief-aan-de-rechter/",
  "/jongeren/hulpmiddelen/twee-huizen/",
  "/jongeren/hulpmiddelen/wat-wil-ik-zeggen/",
  "/jongeren/hulpmiddelen/wie-helpt-mij/",
  "/hulp/",
  "/hulp/route/",
  "/hulpmiddelen/",
  "/hulpmiddelen/mijn-lijst/",
  "/hulpmiddelen/kaart-voor-dit-gezin/",
  "/loket/",
  "/agenda/",
  "/professionals/",
  "/begrippen/",
  "/zoeken/",
  "/veilig-internetten/",
  "/veilig-internetten/jongeren/",
  "/over/",
  "/open-data/",
  "/gemeenten/insluiten/",
  "/privacy/",
  "/toegankelijkheid/",
];

/** The site paths of all pages that search engines may list; 404 is none. */
export async function loadRoutes(): Promise<string[]> {
  const content = await loadContent();
  const { all } = content;
  // The section for gemeenten has no pages yet, so its articles have none either.
  const withPage = all.article.filter(({ audience }) => audience !== "municipality");
  const withCanonicalPage = all.service.filter((service) => {
    const { isHere, original } = pageOf(service, content);
    return isHere && !original && !ageOf(service, content).isHidden;
  });
  return [
    ...fixed,
    ...all.phase.map(({ slug }) => `/hulp/fase/${slug}/`),
    ...all.theme.filter((theme) => hasOwnPage(theme, content)).map(themePath),
    ...[
      ...all.phase,
      ...withPage,
      ...all.situation,
      ...all.dialog,
      ...withCanonicalPage,
      ...all.organization,
      ...all.municipality,
    ].map(publicPath),
    ...eventPaths(content),
    ...routesWithPage(content).map((route) => routePath(route, content)),
  ];
}
