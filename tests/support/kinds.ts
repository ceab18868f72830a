import type { Variant } from "./variants.ts";

/** The path of one page of each kind; they exist in every variant. */
export const kindsOf = ({ gemeente }: Variant): string[] => [
  "/",
  "/ouders/",
  "/ouders/vertellen/",
  "/onderwerpen/",
  "/onderwerpen/thema/geld/",
  "/onderwerpen/partneralimentatie/",
  "/situaties/",
  "/situaties/ik-krijg-geen-alimentatie/",
  "/jongeren/",
  "/jongeren/het-is-niet-jouw-schuld/",
  "/jongeren/hulpmiddelen/wat-wil-ik-zeggen/",
  "/jongeren/praat-met-iemand/",
  "/jongeren/maatje/ik-zit-ertussenin/",
  "/professionals/",
  "/professionals/huisarts-en-gescheiden-ouders/",
  "/hulp/",
  `/hulp/gemeente/${gemeente}/`,
  `/hulp/insluiten/${gemeente}/`,
  "/hulp/aanbod/kies-landelijk/",
  "/hulp/organisatie/kindertelefoon/",
  "/hulp/route/",
  "/hulp/route/ouders/",
  "/hulpmiddelen/",
  "/hulpmiddelen/mijn-lijst/",
  "/loket/",
  "/agenda/",
  "/agenda/voorbeeld-online-avond/",
  "/begrippen/",
  "/zoeken/",
  "/veilig-internetten/",
  "/veilig-internetten/jongeren/",
  "/over/",
  "/open-data/",
  "/gemeenten/insluiten/",
  "/privacy/",
  "/toegankelijkheid/",
  "/404.html",
];

/** A file name for the picture of a page. @param path e.g. `/hulp/route/` → `hulp-route` */
export const fileNameOf = (path: string): string =>
  path
    .replace(/\.html$/, "")
    .replaceAll("/", " ")
    .trim()
    .replaceAll(" ", "-") || "home";
