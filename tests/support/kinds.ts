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
  "/professionals/",
  "/hulp/",
  `/hulp/gemeente/${gemeente}/`,
  "/hulp/organisatie/kindertelefoon/",
  "/hulp/route/",
  "/hulp/route/ouders/",
  "/loket/",
  "/begrippen/",
  "/zoeken/",
  "/veilig-internetten/",
  "/404.html",
];
