import { expect, test } from "vitest";
import {
  COUNTRY,
  contentOf,
  ids,
  make,
  NATIONAL,
  parse,
  regionOf,
  ZEELAND,
} from "./fixtures/country.ts";
import { examples } from "./fixtures/documents.ts";
import { ref } from "./fixtures/stored.ts";

test("the national site: national texts, offers of all regions, all gemeenten", async () => {
  const content = await contentOf(COUNTRY, NATIONAL);
  expect(ids(content.all.article)).toEqual(["article-landelijk"]);
  expect(ids(content.all.service)).toEqual(["service-goes", "service-overal", "service-twente"]);
  expect(ids(content.all.municipality)).toEqual(["municipality-almelo", "municipality-goes"]);
  expect(ids(content.all.organization)).toEqual(["organization-landelijk", "organization-twents"]);
  expect(content.settings.title).toBe("Landelijk");
  expect(content.region).toBeUndefined();
});

test("a regional site: own and national texts, offers that touch its gemeenten", async () => {
  const content = await contentOf(COUNTRY, ZEELAND);
  expect(ids(content.all.article)).toEqual(["article-landelijk", "article-zeeuws"]);
  expect(ids(content.all.service)).toEqual(["service-goes", "service-overal"]);
  expect(ids(content.all.municipality)).toEqual(["municipality-goes"]);
  expect(ids(content.all.organization)).toContain("organization-twents");
  expect(content.settings.title).toBe("Zeeuws");
  expect(content.region?._id).toBe("region-zeeland");
});

test("a regional site serves the gemeenten that its region document names", async () => {
  const wider = make("region", "zeeland", {
    ...regionOf("Zeeland", "goes"),
    municipalities: [ref("municipality-goes"), ref("municipality-almelo")],
  });
  const country = COUNTRY.map((one) => (one._id === wider._id ? wider : one));
  const content = await contentOf(country, ZEELAND);
  expect(ids(content.all.municipality)).toEqual(["municipality-almelo", "municipality-goes"]);
  expect(ids(content.all.service)).toContain("service-twente");
});

test("a region without settings has the national ones", async () => {
  const twente = { ...ZEELAND, regionId: "twente" };
  expect((await contentOf(COUNTRY, twente)).settings.title).toBe("Landelijk");
});

test("an unfinished concept stops nothing and is not shown", async () => {
  const concept = { _id: "service-nieuw", _type: "service", status: "concept", ageMin: -1 };
  const { content, problems, warnings } = await parse([...COUNTRY, concept], NATIONAL);
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect(ids(content?.all.service ?? [])).not.toContain("service-nieuw");
  const active = { ...concept, status: "active" };
  expect((await parse([...COUNTRY, active], NATIONAL)).problems.length).toBeGreaterThan(5);
});

test("an offer shows on its days only", async () => {
  const documents = COUNTRY.map((document) =>
    document._id === "service-overal" ? { ...document, visibleFrom: "2026-12-01" } : document,
  );
  const offersOn = async (today: string) =>
    ids((await contentOf(documents, { ...NATIONAL, today })).all.service);
  expect(await offersOn("2026-11-30")).not.toContain("service-overal");
  expect(await offersOn("2026-12-01")).toContain("service-overal");
});

test("an offer that is not listed is left out", async () => {
  const documents = COUNTRY.map((document) =>
    document._id === "service-overal" ? { ...document, status: "concept" } : document,
  );
  expect(ids((await contentOf(documents, NATIONAL)).all.service)).not.toContain("service-overal");
});

test("examples are left out of a production build", async () => {
  const content = await contentOf(COUNTRY, { ...NATIONAL, includeExamples: false });
  expect(ids(content.all.service)).toEqual(["service-overal"]);
  expect(ids(content.all.organization)).toEqual(["organization-landelijk"]);
});

test("phases stand in their order", async () => {
  expect(ids((await contentOf(COUNTRY, NATIONAL)).all.phase)).toEqual([
    "phase-eerst",
    "phase-later",
  ]);
});

test("look-ups hold the whole country's regions and gemeenten, and no article from elsewhere", async () => {
  const { byId } = await contentOf(COUNTRY, ZEELAND);
  expect(byId.municipality.get("municipality-almelo")?.name).toBe("Almelo");
  expect(byId.region.get("region-twente")?.title).toBe("Twente");
  expect(byId.article.get("article-landelijk")?.title).toBe(examples.article.title);
  expect(byId.article.has("article-twents")).toBe(false);
});
