/** Words that carry a Dutch question without saying what it is about. */
const silent = new Set(
  `aan als bij dan dat de deze die dit een en er gaat ga had heb hebben heeft hem het hij hoe hun ik
  in is je jij jouw kan kun kunnen maar me met mij mijn moet moeten naar nu of om onze ons op over te
  tot u uit van voor waar waarom wanneer wat we welke wie wij worden wordt zal ze zij zijn zo zou`.split(
    /\s+/,
  ),
);

/**
 * What a question is about. Visitors type whole questions, and the index asks for every word on one
 * page: `is het mijn schuld` must find the page that says "jouw schuld".
 *
 * @param query as typed
 * @returns the telling words in their order; the query itself when it has no other words
 */
export function tellingWords(query: string): string {
  const words = query
    .replace(/[?!.,;:]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !silent.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(" ");
}
