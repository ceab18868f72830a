/** A choice of values per facet; an absent or empty facet leaves everything in. */
export type Choice<Facet extends string> = {
  readonly [Name in Facet]?: readonly string[] | undefined;
};

/**
 * The facets in which an offer has nothing of what was chosen. Within a facet one of the chosen
 * values is enough, and every facet counts. What is unknown is found only by who chooses `unknown`:
 * the filter "free" promises free.
 * @param facets of an offer
 * @param choice what a visitor chose
 * @returns the facets that keep the offer out; empty when it fits
 */
export function refusals<Facet extends string>(
  facets: Readonly<Record<Facet, readonly string[]>>,
  choice: Choice<Facet>,
): Facet[] {
  const chosen = Object.keys(choice) as Facet[];
  return chosen.filter((facet) => {
    const values = choice[facet] ?? [];
    return values.length > 0 && !values.some((value) => facets[facet].includes(value));
  });
}
