import { publicPath } from "@digiplein/content-schema/site";
import { loadContent } from "./content.ts";

/** Pages that every variant has, whatever its content. */
const fixed = [
  "/",
  "/ouders/",
  "/onderwerpen/",
  "/jongeren/",
  "/hulp/",
  "/professionals/",
  "/begrippen/",
  "/zoeken/",
  "/veilig-internetten/",
  "/over/",
  "/privacy/",
  "/toegankelijkheid/",
];

/** The site paths of all pages that search engines may list; 404 is none. */
export async function loadRoutes(): Promise<string[]> {
  const { all } = await loadContent();
  // The section for gemeenten has no pages yet, so its articles have none either.
  const withPage = all.article.filter(({ audience }) => audience !== "municipality");
  return [
    ...fixed,
    ...[...all.phase, ...withPage, ...all.service, ...all.municipality].map(publicPath),
  ];
}
