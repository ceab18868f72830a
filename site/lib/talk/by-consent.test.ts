import { expect, test } from "vitest";
import { listed } from "../finder/fixtures/offers.ts";
import { byConsent } from "./by-consent.ts";

test("what needs no parent, what is unknown and what needs one stand apart", () => {
  const offers = ["bothParents", "withoutParents", "unknown", "oneParent"].map((consent) =>
    listed(consent, { consent: [consent] }),
  );
  const { alone, ask, parents } = byConsent(offers);
  const names = (group: typeof offers) => group.map(({ name }) => name);
  expect([names(alone), names(ask), names(parents)]).toEqual([
    ["withoutParents"],
    ["unknown"],
    ["bothParents", "oneParent"],
  ]);
});
