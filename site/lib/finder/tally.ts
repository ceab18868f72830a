import { type Choice, refusals } from "@digiplein/content-schema/menukaart";
import { FACETS, type Facet, facetValues, type Listed } from "./listed.ts";

/** Numbers of offers per value. */
type PerValue = Map<string, number>;

/** What another click would change. */
export interface Counts {
  /** Per facet and value: how many of the offers shown have it. */
  has: Record<Facet, PerValue>;
  /** Per facet in which something is chosen: how many more show when a value is chosen as well. */
  adds: Record<Facet, PerValue>;
  /** How many show when nothing is chosen in a facet any more. */
  without: Record<Facet, number>;
}

/** The offers that a choice leaves, and what another click would change. */
export interface Tally<Offer extends Listed> extends Counts {
  /** The offers that fit. */
  shown: Offer[];
}

/**
 * Chooses and counts in one go, so that a number beside a choice is what a click on it shows.
 * @param offers that may show at all
 * @param choice what the visitor chose
 */
export function tally<Offer extends Listed>(
  offers: readonly Offer[],
  choice: Choice<Facet>,
): Tally<Offer> {
  const result: Tally<Offer> = {
    shown: [],
    has: perFacet(() => new Map()),
    adds: perFacet(() => new Map()),
    without: perFacet(() => 0),
  };
  for (const offer of offers) {
    const facets = facetValues(offer);
    const [refusing, ...others] = refusals(facets, choice);
    if (others.length > 0) continue;
    if (refusing === undefined) {
      result.shown.push(offer);
      for (const facet of FACETS) countEach(result.has[facet], facets[facet]);
    } else {
      // One facet keeps it out, so one more value there lets it in.
      result.without[refusing] += 1;
      countEach(result.adds[refusing], facets[refusing]);
    }
  }
  for (const facet of FACETS) result.without[facet] += result.shown.length;
  return result;
}

function countEach(counts: PerValue, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function perFacet<Value>(make: () => Value): Record<Facet, Value> {
  const entries = FACETS.map((facet) => [facet, make()]);
  return Object.fromEntries(entries) as Record<Facet, Value>;
}
