import type { RawContent } from "@digiplein/content-schema/site";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentWith } from "./fixtures/country.ts";
import { organization, service } from "./fixtures/offer.ts";
import { pageOf } from "./offer-page.ts";

/** The coast with a gemeente that has a site of its own, and the mountains: each with one gemeente. */
const region = (slug: string, gemeente: string, changes: object = {}) => ({
  _id: `region-${slug}`,
  _type: "region",
  title: slug,
  slug,
  municipalities: [`municipality-${gemeente}`],
  sources: [],
  ...changes,
});
const REGIONS = [
  region("kust", "aan-zee"),
  region("haven", "aan-zee", { level: "municipality", parent: "region-kust" }),
  region("bergen", "stad"),
];
const NATIONAL = "landelijk";

const coverage = fc.oneof(
  fc.constant({ scope: "national" }),
  fc
    .subarray(["region-kust", "region-haven", "region-bergen"], { minLength: 1 })
    .map((regions) => ({
      scope: "regions",
      regions,
    })),
  fc.subarray(["municipality-stad", "municipality-aan-zee"], { minLength: 1 }).map((all) => ({
    scope: "municipalities",
    municipalities: all,
  })),
);
const owner = fc.constantFrom(undefined, ...REGIONS.map(({ _id }) => _id));
const offers = fc
  .array(fc.tuple(coverage, owner), { minLength: 1, maxLength: 6 })
  .map((drawn) =>
    drawn.map(([where, ownerRegion], index) =>
      service(`aanbod-${index}`, where, ownerRegion ? { ownerRegion } : {}),
    ),
  );
const sites = fc
  .subarray(REGIONS.map(({ slug }) => slug))
  .map((slugs) => new Map([NATIONAL, ...slugs].map((id) => [id, `https://${id}.example`])));

const contentOf = (documents: Partial<RawContent>, regionId: string) =>
  contentWith(
    { organization: [organization], region: REGIONS, ...documents },
    { regionId, includeExamples: true },
  );

/** Where each site that shows an offer sends its visitors, and which page it calls canonical. */
function seen(drawn: object[], addresses: ReadonlyMap<string, string>) {
  return [...addresses].flatMap(([here, address]) => {
    const content = contentOf({ service: drawn }, here);
    return content.all.service.map((offer) => {
      const { link, isHere, original } = pageOf(offer, content, { here, addresses });
      const url = new URL(link, address).href;
      return { slug: offer.slug, url, isHere, canonical: original ?? url };
    });
  });
}

test("every offer has exactly one canonical page over all sites, and every link leads to a page", () => {
  fc.assert(
    fc.property(offers, sites, (drawn, addresses) => {
      const rows = seen(drawn, addresses);
      const pages = rows.filter(({ isHere }) => isHere).map(({ url }) => url);
      for (const { slug } of drawn) {
        const own = rows.filter((row) => row.slug === slug);
        const [canonical, ...others] = new Set(own.map((row) => row.canonical));
        expect(others, slug).toEqual([]);
        expect(pages.filter((url) => url === canonical)).toHaveLength(1);
      }
      for (const { url } of rows) expect(pages).toContain(url);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});

const known = (here: string, ...others: string[]) => ({
  here,
  addresses: new Map(others.map((id) => [id, `https://${id}.example`])),
});
const [own, everybodys] = contentOf(
  {
    service: [
      service(
        "eigen",
        { scope: "regions", regions: ["region-kust"] },
        { ownerRegion: "region-kust" },
      ),
      service("overal", { scope: "national" }),
    ],
  },
  NATIONAL,
).all.service;

test.each([
  [
    "a region's offer has its page on the site of the region",
    own,
    known(NATIONAL, NATIONAL, "kust"),
    {
      link: "https://kust.example/hulp/aanbod/eigen/",
      isHere: false,
      home: "kust",
    },
  ],
  [
    "… and on the national site when the region has none",
    own,
    known(NATIONAL, NATIONAL),
    {
      link: "/hulp/aanbod/eigen/",
      isHere: true,
      home: NATIONAL,
    },
  ],
  [
    "… which the region's site knows of itself, also without addresses",
    own,
    known("kust"),
    {
      link: "/hulp/aanbod/eigen/",
      isHere: true,
      home: "kust",
    },
  ],
  [
    "a region repeats what is everybody's, and says where it comes from",
    everybodys,
    known("kust", NATIONAL),
    {
      link: "/hulp/aanbod/overal/",
      isHere: true,
      home: NATIONAL,
      original: "https://landelijk.example/hulp/aanbod/overal/",
    },
  ],
])("%s", (_, offer, sitesKnown, page) => {
  expect(offer && pageOf(offer, contentOf({}, NATIONAL), sitesKnown)).toEqual(page);
});
