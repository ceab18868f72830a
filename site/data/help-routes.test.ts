import { describe, expect, test } from "vitest";
import { accessPointsFor, accessPointView, firstHelp } from "./access-points.ts";
import { COAST_SITE, contentWith } from "./fixtures/country.ts";
import { helpRoutes, routeView } from "./help-routes.ts";

const point = (slug: string, coverage: object, changes: object = {}) => ({
  _id: `accessPoint-${slug}`,
  _type: "accessPoint",
  name: slug,
  slug,
  kind: "wijkteam",
  summary: "Hier kun je beginnen.",
  serves: ["parent"],
  coverage: { _type: "coverage", ...coverage },
  contact: { _type: "contact", phone: "0800-2000" },
  status: "active",
  sources: [],
  ...changes,
});
const inRegion = { scope: "regions", regions: ["region-kust"] };
const inTown = { scope: "municipalities", municipalities: ["municipality-aan-zee"] };

const step = (stage: string, who: string[] = []) => ({
  _type: "routeStep",
  _key: stage,
  stage,
  title: stage,
  text: "Doe dit.",
  who,
});
const route = (slug: string, audience: string, changes: object = {}) => ({
  _id: `helpRoute-${slug}`,
  _type: "helpRoute",
  title: slug,
  slug,
  audience,
  intro: "Zo gaat het.",
  steps: [step("firstContact", ["helpline-lijn"]), step("court")],
  sources: [],
  ...changes,
});
const helpline = (slug: string, changes: object = {}) => ({
  _id: `helpline-${slug}`,
  _type: "helpline",
  name: slug,
  slug,
  summary: "Bel.",
  phone: "0800-2000",
  audiences: ["parent"],
  order: 1,
  sources: [],
  ...changes,
});
const helplines = [helpline("lijn"), helpline("nu", { urgent: true }), helpline("anders")];

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe("accessPointsFor", () => {
  const content = contentWith({
    accessPoint: [
      point("dicht", inTown, { status: "temporarilyClosed" }),
      point("land", { scope: "national" }),
      point("regio", inRegion),
      point("concept", inTown, { status: "concept" }),
    ],
  });

  test("gives a gemeente its own and its region's, the country's later and closed ones last", () => {
    const [sea, town] = content.all.municipality;
    if (!sea || !town) throw new Error("this test needs two gemeenten");
    expect(names(accessPointsFor(content, sea))).toEqual(["regio", "land", "dicht"]);
    expect(names(accessPointsFor(content, town))).toEqual(["land"]);
  });
});

describe("accessPointView", () => {
  test("says whom it serves, and that nobody checked it", () => {
    const content = contentWith({
      accessPoint: [point("loket", inTown, { serves: ["parent", "youth", "court"] })],
    });
    expect(content.all.accessPoint.map((one) => accessPointView(one, content))).toMatchObject([
      {
        kind: "Wijkteam",
        serves: "Ouders, jongeren en rechtbanken",
        servesYouth: true,
        checked: "Nog niet gecontroleerd.",
        areas: [{ name: "aan-zee", path: "/hulp/gemeente/aan-zee/" }],
        hours: [],
      },
    ]);
  });

  test("tells the hours of the week and what else is said of them", () => {
    const monday = { _type: "weeklyHours", _key: "a", day: "mo", opens: "09:00", closes: "12:00" };
    const openingHours = { _type: "openingHours", weekly: [monday], note: "Bel eerst." };
    const content = contentWith({ accessPoint: [point("a", inTown, { openingHours })] });
    const [view] = content.all.accessPoint.map((one) => accessPointView(one, content));
    expect(view?.hours).toEqual(["Maandag van 9.00 tot 12.00 uur", "Bel eerst."]);
  });
});

test("without a place, a gemeente sends to whom the parents' route begins with and to urgent help", () => {
  const content = contentWith({ helpline: helplines, helpRoute: [route("ouders", "parent")] });
  const [gemeente] = content.all.municipality;
  expect(names(firstHelp(content, gemeente).helplines)).toEqual(["lijn", "nu"]);
  expect(firstHelp(content, gemeente).gemeente).toEqual({ name: "aan-zee" });
  expect(firstHelp(content)).not.toHaveProperty("gemeente");
});

describe("helpRoutes", () => {
  const documents = {
    helpline: helplines,
    accessPoint: [point("regio", inRegion)],
    helpRoute: [
      route("professionals", "professional"),
      route("ouders", "parent"),
      route("ouders-kust", "parent", { ownerRegion: "region-kust" }),
    ],
  };

  test("a region's route replaces the national one, at the same address", () => {
    const titles = (variant = contentWith(documents)) =>
      helpRoutes(variant).map((one) => [one.title, routeView(one, variant).path]);
    expect(titles()).toEqual([
      ["ouders", "/hulp/route/ouders/"],
      ["professionals", "/hulp/route/professionals/"],
    ]);
    expect(titles(contentWith(documents, COAST_SITE))[0]).toEqual([
      "ouders-kust",
      "/hulp/route/ouders/",
    ]);
  });

  test("keeps the stages in order, with who helps and, in a region, where to begin", () => {
    const coast = contentWith(documents, COAST_SITE);
    const [first] = helpRoutes(coast);
    if (!first) throw new Error("this test needs a route");
    expect(routeView(first, coast).stages).toMatchObject([
      {
        title: "Het eerste gesprek",
        places: [{ name: "regio", link: "/loket/#regio" }],
        steps: [{ who: [{ name: "lijn: 0800-2000", link: "tel:08002000" }] }],
      },
      { title: "De rechter", places: [], steps: [{ who: [] }] },
    ]);
    const national = contentWith(documents);
    const [everywhere] = helpRoutes(national);
    expect(everywhere && routeView(everywhere, national).stages[0]?.places).toEqual([]);
  });
});
