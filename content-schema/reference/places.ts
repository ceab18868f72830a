/** Names of places by the CBS code of the gemeente they lie in. */
export type PlacesByGemeente = Record<string, string[]>;

/**
 * The Dutch places that are not called like their gemeente. Two gemeenten may have a place of one
 * name: Hengelo lies in Bronckhorst too.
 * @param cities all of the world, as GeoNames lists them; `admin2` is the gemeentecode in the Netherlands
 * @param nameOf the name of a gemeente by its code
 * @returns both codes and names in plain order of code units
 */
export function placesFromGeonames(
  cities: readonly { name: string; country: string; admin2: string }[],
  nameOf: ReadonlyMap<string, string>,
): PlacesByGemeente {
  const places = cities.filter(({ country, admin2, name }) => {
    const gemeente = nameOf.get(admin2);
    return country === "NL" && gemeente !== undefined && gemeente !== name;
  });
  const groups = [...Map.groupBy(places, ({ admin2 }) => admin2)].map(([code, own]) => {
    const names = new Set(own.map(({ name }) => name));
    return [code, [...names].toSorted()] as const;
  });
  return Object.fromEntries(groups.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
