import fc from "fast-check";
import { expect, test } from "vitest";
import { contentWith } from "./fixtures/country.ts";
import { service as offer, organization } from "./fixtures/offer.ts";
import { NATIONAL_SLICE } from "./offer-slices.ts";
import { slicesOf } from "./slices.ts";

const GEMEENTEN = ["stad", "aan-zee"];

const service = (slug: string, coverage: object, changes: object = {}) =>
  offer(slug, coverage, { audiences: ["youth"], consent: "child", ...changes });
const slices = (services: object[], check: object[] = []) =>
  slicesOf(contentWith({ organization: [organization], service: services, check }));

const municipalities = fc.subarray(GEMEENTEN, { minLength: 1 }).map((slugs) => ({
  scope: "municipalities",
  municipalities: slugs.map((slug) => `municipality-${slug}`),
}));
const coverage = fc.oneof(
  fc.constant({ scope: "national" }),
  fc.constant({ scope: "regions", regions: ["region-kust"] }),
  municipalities,
  // Everyone in the gemeente gets to see it: the finder does not know where they live.
  municipalities.map((drawn) => ({ ...drawn, scope: "postcodes", postcodes: ["4461"] })),
);

test("a slice holds exactly the offers that cover its gemeente, each once", () => {
  fc.assert(
    fc.property(fc.array(coverage, { maxLength: 12 }), (drawn) => {
      const bySlug = slices(drawn.map((one, index) => service(`aanbod-${index}`, one)));
      expect([...bySlug.keys()].toSorted()).toEqual([NATIONAL_SLICE, ...GEMEENTEN].toSorted());
      for (const [slug, listed] of bySlug) {
        const expected = drawn.flatMap((one, index) => {
          const isNational = one.scope === "national";
          const inRegion = one.scope === "regions" && slug === "aan-zee";
          const named = JSON.stringify(one).includes(`municipality-${slug}`);
          const here = isNational ? slug === NATIONAL_SLICE : inRegion || named;
          return here ? [`aanbod-${index}`] : [];
        });
        expect(listed.map((offer) => offer.slug)).toEqual(expected);
      }
    }),
    { seed: 20261122, numRuns: 100 },
  );
});

test("tells what the list and the filters need, and only dates of checks", () => {
  const check = (checkedOn: string, result: string) => ({
    _id: `check-${checkedOn}-${result}`,
    _type: "check",
    subject: "service-praten",
    checkedOn,
    checkedBy: "Redacteur",
    how: "phone",
    result,
  });
  const changes = {
    ageMin: 12,
    forms: ["chat", "walkIn"],
    costs: [{ _type: "cost", _key: "a", kind: "free" }],
    mailbox: "loket@example.org",
  };
  const checks = [
    check("2025-05-06", "confirmed"),
    check("2026-05-06", "confirmed"),
    check("2026-01-06", "gone"),
  ];
  const [listed] =
    slices([service("praten", { scope: "national" }, changes)], checks).get(NATIONAL_SLICE) ?? [];
  expect(listed).toMatchObject({
    organization: "Organisatie",
    contact: "https://example.org",
    audience: { of: ["youth"], text: "Jongeren" },
    age: { of: ["12", "13", "14", "15", "16", "17", "18"], text: "vanaf 12 jaar" },
    form: { of: ["chat", "walkIn"], text: "Chat, inloop" },
    cost: { of: ["free"], text: "Gratis" },
    where: ["inPerson", "remote"],
    consent: ["withoutParents"],
    violence: ["unknown"],
    checkedOn: "2026-05-06",
    goneOn: "2026-01-06",
    term: 12,
  });
  expect(JSON.stringify(listed)).not.toMatch(/loket@example\.org|Redacteur/);
});
