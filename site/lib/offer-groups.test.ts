import { expect, test } from "vitest";
import { offerFacts } from "./fixtures/offer.ts";
import type { OfferCardView } from "./help.ts";
import { groupOffers } from "./offer-groups.ts";

const offer = (...audiences: OfferCardView["facts"]["audiences"]): OfferCardView => ({
  name: audiences.join("+"),
  summary: "",
  path: "/",
  organization: "",
  checked: { text: "", isLate: false },
  closed: false,
  isExample: false,
  facts: offerFacts({ audiences }),
});

test("every offer stands once: for parents, for children, for both, or for professionals only", () => {
  const groups = groupOffers([
    offer("professional"),
    offer("parent", "child"),
    offer("together"),
    offer("youth", "professional"),
    offer("parent", "professional"),
  ]);
  expect(groups.map(({ id, offers }) => [id, offers.map(({ name }) => name)])).toEqual([
    ["ouders", ["parent+professional"]],
    ["kinderen", ["youth+professional"]],
    ["samen", ["parent+child", "together"]],
    ["professionals", ["professional"]],
  ]);
  expect(groupOffers([])).toEqual([]);
});
