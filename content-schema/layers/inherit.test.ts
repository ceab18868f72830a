import fc from "fast-check";
import { expect, test } from "vitest";
import { RUNS } from "../fixtures/arbitraries.ts";
import { ancestorsOf, inherit, isVisibleIn, type LayerRegion } from "./inherit.ts";

const region = (_id: string, parent?: string): LayerRegion => ({
  _id,
  level: _id.startsWith("gemeente") ? "municipality" : "region",
  parent,
});

const zeeland = region("zeeland");
const goes = region("gemeente-goes", "zeeland");
const veere = region("gemeente-veere", "zeeland");
const twente = region("twente");
const regions = new Map([zeeland, goes, veere, twente].map((one) => [one._id, one]));

const idsOf = (chain: readonly LayerRegion[]) => chain.map(({ _id }) => _id);

const chainOf = (own: LayerRegion, all = regions) => [own, ...ancestorsOf(own, all)];

test("a gemeente is part of its region, a region of the country", () => {
  expect(ancestorsOf(goes, regions)).toEqual([zeeland]);
  expect(ancestorsOf(zeeland, regions)).toEqual([]);
});

test("a missing parent or a circle ends the list", () => {
  expect(ancestorsOf(region("x", "weg"), regions)).toEqual([]);
  const circle = new Map([region("a", "b"), region("b", "a")].map((one) => [one._id, one]));
  expect(ancestorsOf(region("a", "b"), circle).map(({ _id }) => _id)).toEqual(["b"]);
});

const texts = [
  { slug: "gezag", text: "landelijk" },
  { slug: "gezag", text: "zeeuws", ownerRegion: "zeeland" },
  { slug: "loket", text: "zeeuws", ownerRegion: "zeeland" },
  { slug: "loket", text: "goes", ownerRegion: "gemeente-goes" },
  { slug: "gezag", text: "twents", ownerRegion: "twente" },
  { slug: "geld", text: "landelijk" },
];

const shown = (chain: readonly LayerRegion[]) =>
  inherit(texts, chain, ({ slug }) => slug).map(
    ({ document, layer }) => `${document.slug}: ${document.text} (${layer})`,
  );

test("the nearest layer wins, and says which it is", () => {
  expect(shown([])).toEqual(["gezag: landelijk (land)", "geld: landelijk (land)"]);
  expect(shown(chainOf(goes))).toEqual([
    "gezag: zeeuws (region)",
    "loket: goes (municipality)",
    "geld: landelijk (land)",
  ]);
  expect(shown(chainOf(veere))).toEqual([
    "gezag: zeeuws (region)",
    "loket: zeeuws (region)",
    "geld: landelijk (land)",
  ]);
});

const IDS = ["r1", "r2", "gemeente-1", "gemeente-2", "gemeente-3", "gemeente-4"];

/** Any tree or tangle of regions: parents may be missing or stand in a circle. */
const tangle = fc
  .tuple(...IDS.map(() => fc.option(fc.constantFrom(...IDS, "weg"), { nil: undefined })))
  .map((parents) => new Map(IDS.map((id, index) => [id, region(id, parents[index])])));

const owned = fc.array(
  fc.record(
    { slug: fc.constantFrom("a", "b", "c"), ownerRegion: fc.constantFrom(...IDS) },
    { requiredKeys: ["slug"] },
  ),
  { maxLength: 20 },
);

const own = fc.option(fc.constantFrom(...IDS), { nil: undefined });

function chainIn(all: ReadonlyMap<string, LayerRegion>, id: string | undefined) {
  const start = id === undefined ? undefined : all.get(id);
  return start === undefined ? [] : [start, ...ancestorsOf(start, all)];
}

test("no document of a sibling or of a gemeente below leaks", () => {
  fc.assert(
    fc.property(tangle, owned, own, (all, documents, id) => {
      const allowed = new Set<string | undefined>([undefined]);
      for (let at = id; at !== undefined && !allowed.has(at); at = all.get(at)?.parent) {
        allowed.add(at);
      }
      const chain = chainIn(all, id);
      const found = inherit(documents, chain, ({ slug }) => slug);
      for (const { document } of found) expect(allowed).toContain(document.ownerRegion);
      for (const document of documents) {
        expect(isVisibleIn(document, idsOf(chain))).toBe(allowed.has(document.ownerRegion));
      }
    }),
    RUNS,
  );
});

test("each thing is shown once, by the nearest that has it", () => {
  fc.assert(
    fc.property(tangle, owned, own, (all, documents, id) => {
      const chain = chainIn(all, id);
      const found = inherit(documents, chain, ({ slug }) => slug);
      const visible = documents.filter((document) => isVisibleIn(document, idsOf(chain)));
      expect(found.map(({ document }) => document.slug).toSorted()).toEqual(
        [...new Set(visible.map(({ slug }) => slug))].toSorted(),
      );
      const owners = [...idsOf(chain), undefined];
      for (const { document, layer } of found) {
        const rivals = visible.filter(({ slug }) => slug === document.slug);
        const nearest = owners.find((owner) => rivals.some((one) => one.ownerRegion === owner));
        expect(document.ownerRegion).toBe(nearest);
        expect(layer).toBe(all.get(document.ownerRegion ?? "")?.level ?? "land");
      }
    }),
    RUNS,
  );
});

test("a circle of regions never hangs and never repeats", () => {
  fc.assert(
    fc.property(tangle, own, (all, id) => {
      const ids = idsOf(chainIn(all, id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    RUNS,
  );
});
