import type { Content, Municipality } from "@digiplein/content-schema/site";
import { describe, expect, test } from "vitest";
import { accessPointsFor, accessPointView } from "./access-points.ts";
import { helpRoutes, regionAround, regionalRoutes, routePath } from "./choose-routes.ts";
import { firstHelp } from "./first-help.ts";
import { COAST_SITE, contentWith } from "./fixtures/country.ts";
import { routeView } from "./route-view.ts";

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
    const [sea, town] = gemeentenOf(content);
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

/** The two gemeenten of the small country: one in the region Kust, one in none. */
function gemeentenOf(content: Content): [sea: Municipality, town: Municipality] {
  const [sea, town] = content.all.municipality;
  if (!sea || !town) throw new Error("this test needs two gemeenten");
  return [sea, town];
}

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
        places: [{ name: "regio: 0800-2000", link: "/loket/#regio" }],
        steps: [{ who: [{ name: "lijn: 0800-2000", link: "tel:08002000" }] }],
      },
      { title: "De rechter", places: [], steps: [{ who: [] }] },
    ]);
    const national = contentWith(documents);
    const [everywhere] = helpRoutes(national);
    expect(everywhere && routeView(everywhere, national).stages[0]?.places).toEqual([]);
  });

  test("the national site has a region's route for its gemeenten, at an address of its own", () => {
    const content = contentWith(documents);
    const pathsFor = (gemeente: Municipality) =>
      helpRoutes(content, regionAround(content, gemeente)).map((one) => routePath(one, content));
    const [sea, town] = gemeentenOf(content);
    expect(pathsFor(sea)).toEqual(["/hulp/route/ouders/kust/", "/hulp/route/professionals/"]);
    expect(pathsFor(town)).toEqual(["/hulp/route/ouders/", "/hulp/route/professionals/"]);
  });

  test("a gemeente with a route of its own has that one", () => {
    const own = {
      _id: "region-gemeente-aan-zee",
      _type: "region",
      title: "Aan Zee",
      slug: "gemeente-aan-zee",
      level: "municipality",
      parent: "region-kust",
      municipalities: ["municipality-aan-zee"],
      sources: [],
    };
    const wide = { ...own, _id: "region-kust", slug: "kust", level: "region", parent: undefined };
    const content = contentWith({
      ...documents,
      region: [{ ...wide, municipalities: ["municipality-aan-zee", "municipality-stad"] }, own],
      helpRoute: [
        ...documents.helpRoute,
        route("ouders-dorp", "parent", { ownerRegion: "region-gemeente-aan-zee" }),
      ],
    });
    const first = (gemeente: Municipality) =>
      helpRoutes(content, regionAround(content, gemeente))[0]?.title;
    expect(gemeentenOf(content).map(first)).toEqual(["ouders-dorp", "ouders-kust"]);
  });

  test("only the national site names the regions with a route of their own", () => {
    const regionsIn = (content: Content) =>
      helpRoutes(content).map((one) => routeView(one, content).regions);
    const content = contentWith(documents);
    expect(regionsIn(content)).toEqual([[{ title: "Kust", path: "/hulp/route/ouders/kust/" }], []]);
    expect(regionsIn(contentWith(documents, COAST_SITE))).toEqual([[], []]);
    expect(regionalRoutes(contentWith(documents, COAST_SITE))).toEqual([]);
  });

  test("a region's route on the national site names the region's places by their own website", () => {
    const website = "https://example.org/";
    const content = contentWith({
      ...documents,
      accessPoint: [point("regio", inRegion, { contact: { _type: "contact", website } })],
    });
    const places = regionalRoutes(content).map((one) => routeView(one, content).stages[0]?.places);
    expect(places).toEqual([[{ name: "regio", link: website }]]);
  });

  test("an offer is named with who gives it and the number to call", () => {
    const content = contentWith({
      organization: [
        {
          _id: "organization-huis",
          _type: "organization",
          name: "Huis",
          slug: "huis",
          summary: "Helpt.",
          sources: [],
          phone: "0800-2000",
        },
      ],
      service: [
        {
          _id: "service-praten",
          _type: "service",
          name: "Praten",
          slug: "praten",
          summary: "Samen praten.",
          organization: "organization-huis",
          status: "active",
          audiences: ["parent"],
          phases: [],
          forms: ["individual"],
          coverage: { _type: "coverage", ...inTown },
          costs: [{ _type: "cost", _key: "a", kind: "unknown" }],
          referral: "unknown",
          consent: "unknown",
          safeWithViolence: "unknown",
          interpreter: "unknown",
          contact: { _type: "contact", website: "https://example.org/" },
          isExample: false,
          sources: [],
        },
      ],
      helpRoute: [route("ouders", "parent", { steps: [step("firstContact", ["service-praten"])] })],
    });
    const shownTo = (gemeente?: Municipality) =>
      helpRoutes(content).map((one) => routeView(one, content, gemeente).stages[0]?.steps[0]?.who);
    const [sea, town] = gemeentenOf(content);
    const praten = { name: "Praten (Huis): 0800-2000", link: "/hulp/aanbod/praten/" };
    expect([shownTo(), shownTo(sea), shownTo(town)]).toEqual([[[praten]], [[praten]], [[]]]);
  });

  test("on the page of a gemeente somebody who is not there is left out, and nobody is named twice", () => {
    const elsewhere = { scope: "municipalities", municipalities: ["municipality-stad"] };
    const who = ["accessPoint-regio", "accessPoint-elders", "helpline-lijn"];
    const content = contentWith({
      ...documents,
      accessPoint: [point("regio", inRegion), point("elders", elsewhere)],
      helpRoute: [
        route("ouders", "parent", { steps: [step("firstContact", who), step("offer", who)] }),
      ],
    });
    const [sea] = gemeentenOf(content);
    const [parents] = helpRoutes(content);
    if (!parents) throw new Error("this test needs a route");
    const [first, offer] = routeView(parents, content, sea).stages;
    const line = "lijn: 0800-2000";
    expect(first?.places).toEqual([{ name: "regio", link: "#regio" }]);
    expect(first?.steps.map((one) => names(one.who))).toEqual([[line]]);
    expect(offer?.steps.map((one) => names(one.who))).toEqual([["regio: 0800-2000", line]]);
  });
});
