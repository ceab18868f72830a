/** The pages that exist without a document. A test compares them with the folders of the site. */
export const FIXED_PATHS: readonly string[] = [
  "/",
  "/agenda/",
  "/begrippen/",
  "/hulp/",
  "/hulp/route/",
  "/jongeren/",
  "/loket/",
  "/onderwerpen/",
  "/ouders/",
  "/over/",
  "/privacy/",
  "/professionals/",
  "/situaties/",
  "/toegankelijkheid/",
  "/veilig-internetten/",
  "/zoeken/",
];
