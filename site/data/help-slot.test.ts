import { expect, test } from "vitest";
import { contentWith } from "./fixtures/country.ts";
import { organization, service } from "./fixtures/offer.ts";
import { helpSlot } from "./help-slot.ts";

const NATIONAL = { scope: "national" };
const theme = (slug: string, order: number) => ({
  _id: `theme-${slug}`,
  _type: "theme",
  title: slug,
  summary: "Een thema.",
  slug,
  order,
});
const about = (...slugs: string[]) => ({ themes: slugs.map((slug) => `theme-${slug}`) });

test("a page shows the few offers for parents everywhere that fit it best", () => {
  const content = contentWith({
    organization: [organization],
    theme: [theme("geld", 1), theme("rouw", 2)],
    service: [
      service("een", NATIONAL, about("geld")),
      service("beide", NATIONAL, about("geld", "rouw")),
      service("ander", NATIONAL, about("rouw")),
      service("niets", NATIONAL),
      service("dichtbij", { scope: "regions", regions: ["region-kust"] }, about("geld", "rouw")),
      service("kind", NATIONAL, { ...about("geld"), audiences: ["child"] }),
      service("dicht", NATIONAL, { ...about("geld"), status: "temporarilyClosed" }),
    ],
  });
  const shown = (...slugs: string[]) =>
    helpSlot(content, about(...slugs)).offers.map(({ title }) => title);
  expect(shown("geld", "rouw")).toEqual(["beide", "ander", "een"]);
  expect(shown("geld")).toEqual(["beide", "een"]);
  expect(shown()).toEqual([]);
  expect(helpSlot(content, about("geld")).offers[0]?.path).toBe("/hulp/aanbod/beide/");
});

test("young people see what needs no parent, parents see all", () => {
  const forAll = { ...about("rouw"), audiences: ["youth", "parent"] };
  const content = contentWith({
    organization: [organization],
    theme: [theme("rouw", 1)],
    service: [
      service("alleen", NATIONAL, { ...forAll, consent: "none" }),
      service("samen", NATIONAL, { ...forAll, consent: "bothParents" }),
      service("onbekend", NATIONAL, { ...forAll, consent: "unknown" }),
    ],
  });
  const shown = (...audiences: ("youth" | "parent")[]) =>
    helpSlot(content, { ...about("rouw"), audiences }).offers.map(({ title }) => title);
  expect(shown("youth")).toEqual(["alleen"]);
  expect(shown("youth", "parent").toSorted()).toEqual(["alleen", "onbekend", "samen"]);
});
