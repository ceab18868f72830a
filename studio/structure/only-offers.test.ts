import { evaluate, parse } from "groq-js";
import { expect, test } from "vitest";
import { ONLY_OFFERS_QUERY, onlyOffersOf } from "./only-offers.ts";

const refs = (...ids: string[]) => ids.map((_ref) => ({ _type: "reference", _ref, _key: _ref }));
const region = (name: string, ...gemeenten: string[]) => ({
  _id: `region-${name}`,
  _type: "region",
  municipalities: refs(...gemeenten),
});
const offer = (name: string, coverage: object, changes: object = {}) => ({
  _id: name,
  _type: "service",
  status: "active",
  coverage,
  ...changes,
});
const inTown = (...gemeenten: string[]) => ({
  scope: "municipalities",
  municipalities: refs(...gemeenten),
});

const COUNTRY = [
  region("kust", "goes", "veere"),
  region("stad", "almelo"),
  ...["goes", "veere", "almelo"].map((name) => ({ _id: name, _type: "municipality", name })),
];

async function alone(...offers: object[]) {
  const params = { region: "region-kust" };
  const tree = parse(ONLY_OFFERS_QUERY, { params });
  const value = await evaluate(tree, { dataset: [...COUNTRY, ...offers], params });
  return [...onlyOffersOf(await value.get(), "2026-11-22")];
}

test("the only offer of a gemeente, whoever owns it; what is everywhere does not count", async () => {
  const everywhere = offer("overal", { scope: "national" });
  expect(await alone(everywhere, offer("a", inTown("goes", "almelo")))).toEqual([["a", ["goes"]]]);
  expect(await alone(offer("a", inTown("goes", "veere")))).toEqual([["a", ["goes", "veere"]]]);
});

test("another offer keeps it company, unless nobody sees that", async () => {
  const first = offer("a", inTown("goes"));
  const inRegion = { scope: "regions", regions: refs("region-kust") };
  expect(await alone(first, offer("b", inRegion))).toEqual([["b", ["veere"]]]);
  for (const hidden of [
    offer("b", inRegion, { status: "concept" }),
    offer("b", inRegion, { visibleUntil: "2026-11-21" }),
    offer("b", { scope: "regions", regions: refs("region-stad") }),
  ])
    expect(await alone(first, hidden)).toEqual([["a", ["goes"]]]);
});

test("an answer that cannot be read raises no alarm", () => {
  expect(onlyOffersOf(null, "2026-11-22").size).toBe(0);
});
