import { labels } from "@digiplein/content-schema/site";
import { manyOffers, perGemeente } from "../../site/lib/finder/fixtures/many.ts";
import { FACETS, type Facet, facetValues, type Listed } from "../../site/lib/finder/listed.ts";

/** The offers of a country. */
export interface Country {
  national: Listed[];
  /** By slug of the gemeente, the largest first. */
  local: ReadonlyMap<string, Listed[]>;
}

const AGES = Array.from({ length: 60 }, (_, index) => {
  const from = index % 15;
  const length = 3 + Math.floor(index / 15) * 2;
  return Array.from({ length }, (_, year) => String(Math.min(from + year, 18)));
});

const keys = (table: object) => Object.keys(table).map((value) => [value]);

/** What the form of the finder offers, in place of the invented values of the test's offers. */
const VALUES: Partial<Record<Facet, string[][]>> = {
  audience: keys(labels.serviceAudience),
  age: AGES,
  form: keys(labels.serviceForm),
  where: [["inPerson"], ["remote"]],
  cost: keys(labels.costKind),
  referral: keys(labels.referral),
  language: keys(labels.language),
  violence: keys(labels.safeWithViolence),
};

function formValues(offer: Listed): Listed {
  const facets = facetValues(offer);
  const real = (facet: Facet) => {
    const table = VALUES[facet];
    if (table === undefined) return [...facets[facet]];
    return [
      ...new Set(
        facets[facet].flatMap((value) => table[Number(value.split("-")[1]) % table.length] ?? []),
      ),
    ];
  };
  const changed = FACETS.map((facet) => {
    const own = offer[facet];
    return [facet, Array.isArray(own) ? real(facet) : { ...own, of: real(facet) }];
  });
  return { ...offer, ...Object.fromEntries(changed) };
}

/**
 * Invented offers over the gemeenten by their number of inhabitants, 2 % for the whole country.
 * @param largest slug of the gemeente that has the most
 */
export function countryOf(count: number, largest: string): Country {
  const national = manyOffers(count / 50).map(formValues);
  const counts = perGemeente(count - national.length);
  const local = counts.map((own, index): [string, Listed[]] => [
    index === 0 ? largest : `gemeente-${index}`,
    manyOffers(own, index + 2).map(formValues),
  ]);
  return { national, local: new Map(local) };
}
