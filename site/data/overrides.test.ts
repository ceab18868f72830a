import type {
  Article,
  ArticleOverride,
  Content,
  Service,
  ServiceOverride,
} from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { withOverrides } from "./overrides.ts";

const TODAY = "2026-11-22";

const article = { _id: "article-a", summary: "Landelijk", inShort: ["Een."], actions: [] };
const ofArticle = (changes: Partial<ArticleOverride>): ArticleOverride => ({
  _id: "articleOverride-a",
  _type: "articleOverride",
  base: "article-a",
  ownerRegion: "region-goes",
  hidden: false,
  ...changes,
});

const service = {
  _id: "service-a",
  name: "Aanbod",
  summary: "Landelijk",
  contact: { _type: "contact", phone: "0800 0000" },
  costs: [{ _type: "cost", _key: "a", kind: "unknown" }],
  alert: { _type: "alert", text: "Landelijk dicht.", until: "2026-12-31" },
};
const ofService = (changes: Partial<ServiceOverride>): ServiceOverride => ({
  _id: "serviceOverride-a",
  _type: "serviceOverride",
  base: "service-a",
  ownerRegion: "region-goes",
  hidden: false,
  ...changes,
});

/** The documents on a site of the gemeente Goes, in the region Zeeland. */
function shown(changes: {
  articleOverride?: ArticleOverride[];
  serviceOverride?: ServiceOverride[];
}): { article: Article[]; service: Service[] } {
  const { all, byId } = withOverrides(
    {
      all: {
        article: [article],
        articleOverride: [],
        service: [service],
        serviceOverride: [],
        ...changes,
      },
      byId: {
        article: new Map([[article._id, article]]),
        service: new Map([[service._id, service]]),
      },
      region: { _id: "region-goes" },
    } as unknown as Content,
    TODAY,
  );
  expect([...byId.article.values()], "lists and links agree").toEqual(all.article);
  expect([...byId.service.values()], "lists and links agree").toEqual(all.service);
  return { article: all.article, service: all.service };
}

const articlesWith = (...articleOverride: ArticleOverride[]) => shown({ articleOverride }).article;
const offersWith = (...serviceOverride: ServiceOverride[]) => shown({ serviceOverride }).service;

test("without a change everything stays as it is", () => {
  expect(shown({})).toEqual({ article: [article], service: [service] });
});

test("a changed field takes the place of the national one, the others stay", () => {
  expect(articlesWith(ofArticle({ summary: "Bij ons" }))).toEqual([
    { ...article, summary: "Bij ons" },
  ]);
  const contact = { _type: "contact", phone: "0113 000 000" } as const;
  expect(offersWith(ofService({ summary: "Bij ons", contact, costs: [] }))).toEqual([
    { ...service, summary: "Bij ons", contact },
  ]);
});

test("a change of one document leaves the others alone", () => {
  expect(offersWith(ofService({ base: "service-b", summary: "Bij ons" }))).toEqual([service]);
});

test("the nearest layer wins field by field, in whatever order they come", () => {
  const zeeland = { ownerRegion: "region-zeeland", summary: "Zeeuws" };
  const goes = { summary: "In Goes" };
  const texts = [ofArticle(zeeland), ofArticle(goes)];
  const offers = [ofService({ ...zeeland, consent: "bothParents" }), ofService(goes)];
  expect(articlesWith(...texts)).toMatchObject([{ summary: "In Goes" }]);
  expect(articlesWith(...texts.toReversed())).toMatchObject([{ summary: "In Goes" }]);
  const merged = [{ name: "Aanbod", summary: "In Goes", consent: "bothParents" }];
  expect(offersWith(...offers)).toMatchObject(merged);
  expect(offersWith(...offers.toReversed())).toMatchObject(merged);
});

test("what the region hides is gone, from lists and links", () => {
  expect(articlesWith(ofArticle({ hidden: true }))).toEqual([]);
  expect(offersWith(ofService({ hidden: true }))).toEqual([]);
});

test("a regional alert shows until its last day, then the national one is back", () => {
  const alertUntil = (until: string) =>
    offersWith(ofService({ alert: { _type: "alert", text: "Hier dicht.", until } }))[0]?.alert
      ?.text;
  expect(alertUntil(TODAY)).toBe("Hier dicht.");
  expect(alertUntil("2026-11-21")).toBe("Landelijk dicht.");
});
