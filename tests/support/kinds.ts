import type { Variant } from "./variants.ts";

/** The path of one page of each kind; they exist in every variant. */
export const kindsOf = ({ gemeente }: Variant): string[] => [
  "/",
  "/ouders/",
  "/ouders/vertellen/",
  "/onderwerpen/",
  "/jongeren/",
  "/professionals/",
  "/hulp/",
  `/hulp/gemeente/${gemeente}/`,
  "/begrippen/",
  "/zoeken/",
  "/veilig-internetten/",
  "/404.html",
];
