import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { servicesCsv } from "../lib/open-data/csv.ts";
import { exportServices } from "../lib/open-data/export-services.ts";
import { problemsOf } from "../lib/open-data/fixtures/problems.ts";
import { servicePages } from "../lib/open-data/pages.ts";
import { contentWith } from "./fixtures/country.ts";
import { organization, service } from "./fixtures/offer.ts";
import { GIVERS, LOCATIONS, openOffers } from "./fixtures/open-offers.ts";

const RUNS = { seed: 20261122, numRuns: 60 };
const TODAY = "2026-11-22";

/** The offers that a site with these documents gives away. */
function exported(services: object[], others: object[] = LOCATIONS, check: object[] = []) {
  const content = contentWith({ organization: GIVERS, service: services, location: others, check });
  return exportServices(content, ({ slug }) => `https://site.example/hulp/aanbod/${slug}/`, TODAY);
}

const pageOf = (services: object[]) => servicePages(exported(services)).get("services");

/** What of a location that is not public must not leave the house. */
const HIDDEN = ["4321 BA", "51.987654", "Straat placeOnly", "Achterom placeOnly"];

describe("whatever the offers", () => {
  test("the JSON is as its schema says, and nothing hidden or invented is in it", () => {
    fc.assert(
      fc.property(openOffers, (services) => {
        const page = pageOf(services);
        expect(problemsOf(page)).toEqual([]);
        const text = JSON.stringify(page);
        for (const hidden of [...HIDDEN, "Voorbeeld"]) expect(text).not.toContain(hidden);
      }),
      RUNS,
    );
  });

  test("two exports are the same to the byte, in whatever order the offers come", () => {
    fc.assert(
      fc.property(openOffers, (services) => {
        const text = JSON.stringify(exported(services));
        expect(JSON.stringify(exported(services.toReversed(), LOCATIONS.toReversed()))).toBe(text);
      }),
      RUNS,
    );
  });

  test("the table has the same offers, and no cell that a spreadsheet takes for a formula", () => {
    fc.assert(
      fc.property(openOffers, (services) => {
        const offers = exported(services);
        const csv = servicesCsv(offers);
        expect(csv.startsWith("\uFEFFid;name;")).toBe(true);
        const rows = parse(csv, { bom: true, delimiter: ";", columns: true }) as object[];
        expect(rows.map((row) => Reflect.get(row, "id"))).toEqual(offers.map(({ id }) => id));
        expect(rows.flatMap(Object.values).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        for (const hidden of HIDDEN) expect(csv).not.toContain(hidden);
      }),
      RUNS,
    );
  });
});

test("an example, and an offer of an invented organization, stay here", () => {
  const invented = { ...organization, _id: "organization-x", slug: "x", isExample: true };
  const content = contentWith({
    organization: [organization, invented],
    service: [
      service("echt", { scope: "national" }),
      service("verzonnen", { scope: "national" }, { isExample: true }),
      service("van-niemand", { scope: "national" }, { organization: "organization-x" }),
    ],
  });
  const names = exportServices(content, () => "https://site.example/", TODAY).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["echt"]);
});

test("only a check says when it was assured; one that found it gone makes it defunct", () => {
  const check = (subject: string, result: string, checkedOn: string) => ({
    _id: `check-${subject}-${result}`,
    _type: "check",
    subject: `service-${subject}`,
    checkedOn,
    checkedBy: "Loket",
    how: "phone",
    result,
  });
  const [gone, known, never] = exported(
    ["a-weg", "b-bekend", "c-nooit"].map((slug) => service(slug, { scope: "national" })),
    [],
    [
      check("a-weg", "confirmed", "2026-01-02"),
      check("a-weg", "gone", "2026-02-03"),
      check("b-bekend", "confirmed", "2026-03-04"),
    ],
  );
  expect([gone?.status, gone?.assured_date]).toEqual(["defunct", "2026-01-02"]);
  expect([known?.status, known?.assured_date]).toEqual(["active", "2026-03-04"]);
  expect(never).not.toHaveProperty("assured_date");
});

test("the address of a person stays here, that of a team does not", () => {
  const mailed = (email: string) =>
    exported([service("a", { scope: "national" }, { contact: { _type: "contact", email } })])[0];
  expect(mailed("loket@example.org")?.email).toBe("loket@example.org");
  expect(mailed("jan.jansen@example.org")).not.toHaveProperty("email");
});

test("a gemeente has its TOOI uri", () => {
  const [offer] = exported([service("a", { scope: "regions", regions: ["region-kust"] })]);
  expect(offer?.service_areas?.map(({ name, uri }) => [name, uri])).toEqual([
    ["aan-zee", "https://identifier.overheid.nl/tooi/id/gemeente/gm0001"],
  ]);
});

test("more than a thousand offers go in several files", () => {
  const [one] = exported([service("a", { scope: "national" })]);
  if (!one) throw new Error("this test needs an offer");
  const pages = servicePages(Array.from({ length: 2001 }, () => one));
  expect([...pages].map(([name, page]) => [name, page.size, page.last_page])).toEqual([
    ["services", 1000, false],
    ["services-2", 1000, false],
    ["services-3", 1, true],
  ]);
  expect(servicePages([]).get("services")).toMatchObject({ empty: true, total_pages: 1 });
});

describe("the schema turns red on", () => {
  /** The page of one offer with one place of each visibility, changed by hand. */
  const broken = (change: (offer: Record<string, unknown>) => void) => {
    const places = LOCATIONS.filter(({ kind }) => kind === "physical").map(({ _id }) => ({
      _type: "place",
      _key: _id,
      location: _id,
    }));
    const page = structuredClone(pageOf([service("a", { scope: "national" }, { places })]));
    const [offer] = page?.contents ?? [];
    if (!offer) throw new Error("this test needs an offer");
    expect(problemsOf(page)).toEqual([]);
    change(offer as Record<string, unknown>);
    return problemsOf(page).join("\n");
  };
  /** The locations of the offer, the one with the whole address first. */
  const locationsOf = (offer: object): Record<string, unknown>[] =>
    Reflect.get(offer, "service_at_locations").map((place: object) =>
      Reflect.get(place, "location"),
    );

  test.each<[string, (offer: Record<string, unknown>) => void, RegExp]>([
    [
      "a null for what is unknown",
      (offer) => Object.assign(offer, { email: null }),
      /email must be/,
    ],
    [
      "an empty list",
      (offer) => Object.assign(offer, { phones: [] }),
      /phones must NOT have fewer/,
    ],
    [
      "a URL without a scheme",
      (offer) => Object.assign(offer, { url: "example.org" }),
      /\/url must/,
    ],
    [
      "an address without province",
      (offer) => {
        const [open] = locationsOf(offer) as { addresses?: object[] }[];
        Reflect.deleteProperty(open?.addresses?.[0] ?? {}, "state_province");
      },
      /state_province/,
    ],
    [
      "a nested object without identifier",
      (offer) => Reflect.deleteProperty(offer.organization as object, "id"),
      /organization must have required property 'id'/,
    ],
    [
      "a term without description",
      (offer) => {
        const [attribute] = offer.attributes as { taxonomy_term: object }[];
        Reflect.deleteProperty(attribute?.taxonomy_term ?? {}, "description");
      },
      /taxonomy_term must have required property 'description'/,
    ],
    ["a status of our own", (offer) => Object.assign(offer, { status: "archived" }), /status must/],
    ["an example", (offer) => Object.assign(offer, { name: "Voorbeeld: groep" }), /name must NOT/],
    [
      "the address of a secret location",
      (offer) => {
        const [open, , secret] = locationsOf(offer);
        Object.assign(secret ?? {}, { addresses: open?.addresses });
      },
      /location\/addresses/,
    ],
    [
      "the coordinates of one that shows its place only",
      (offer) => Object.assign(locationsOf(offer)[1] ?? {}, { latitude: 52, longitude: 5 }),
      /location\/latitude/,
    ],
  ])("%s", (_, change, expected) => {
    expect(broken(change)).toMatch(expected);
  });
});
