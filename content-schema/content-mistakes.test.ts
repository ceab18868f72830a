import { expect, test } from "vitest";
import {
  COUNTRY,
  GEOGRAPHY,
  ids,
  lines,
  make,
  NATIONAL,
  owned,
  parse,
  plain,
  ZEELAND,
} from "./fixtures/country.ts";
import { examples } from "./fixtures/documents.ts";
import { ref, type StoredDocument, slugOf } from "./fixtures/stored.ts";

const bad = (changes: Record<string, unknown>) => [
  ...COUNTRY,
  make("article", "fout", { ...plain, title: "Fout artikel", ...changes }),
];

test("a national mistake stops every variant", async () => {
  for (const variant of [NATIONAL, ZEELAND]) {
    const { content, problems } = await parse(bad({ summary: undefined }), variant);
    expect(content).toBeNull();
    expect(lines(problems)).toEqual(["article-fout summary: Dit veld is leeg."]);
  }
});

test("a regional mistake stops its own variant and warns the others", async () => {
  const documents = bad({ summary: undefined, ...owned("zeeland") });
  const own = await parse(documents, ZEELAND);
  expect(own.content).toBeNull();
  const other = await parse(documents, NATIONAL);
  expect(other.content).not.toBeNull();
  expect(lines(other.warnings)).toEqual(["article-fout summary: Dit veld is leeg."]);
});

test("a dangling reference", async () => {
  const { problems } = await parse(bad({ related: [ref("article-weg")] }), NATIONAL);
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "documentId": "article-fout",
        "documentType": "article",
        "field": "related[0]",
        "fix": "Publiceer dat document, kies een ander, of haal de verwijzing weg.",
        "message": "Dit verwijst naar “article-weg”, maar dat document bestaat niet of is niet gepubliceerd.",
        "title": "Fout artikel",
      },
    ]
  `);
});

test("a reference to a document of the wrong type", async () => {
  const { problems } = await parse(bad({ phases: [ref("article-landelijk")] }), NATIONAL);
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "documentId": "article-fout",
        "documentType": "article",
        "field": "phases[0]",
        "fix": "Kies hier een document van het soort Fase.",
        "message": "Dit verwijst naar “article-landelijk”. Dat is van het soort Artikel.",
        "title": "Fout artikel",
      },
    ]
  `);
});

test("a duplicate slug", async () => {
  const { problems } = await parse(bad({ slug: slugOf("landelijk") }), NATIONAL);
  // Both are national; the later id has to give way.
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "documentId": "article-landelijk",
        "documentType": "article",
        "field": "slug",
        "fix": "Geef een van de twee een ander webadres.",
        "message": "Het webadres “landelijk” is al van “Fout artikel” (article-fout).",
        "title": "Voorbeeld van een artikel",
      },
    ]
  `);
});

test("two routes to help for one audience of one owner; a region's route is none", async () => {
  const route = (name: string, changes = {}) =>
    make("helpRoute", name, { audience: "parent", steps: examples.helpRoute.steps, ...changes });
  const clean = (document: StoredDocument) => JSON.parse(JSON.stringify(document));
  const steps = [{ ...clean(examples.helpRoute).steps[0], stage: "firstContact", who: [] }];
  const own = { steps, ...owned("zeeland") };
  const apart = [...COUNTRY, route("ouders", { steps }), route("zeeuws", own)];
  expect((await parse(apart, ZEELAND)).problems).toEqual([]);
  const { problems } = await parse([...apart, route("zeeuws-2", own)], ZEELAND);
  expect(problems.map(({ documentId }) => documentId)).toEqual(["helpRoute-zeeuws-2"]);
});

test("a reference to what stands on another site warns and leaves the page right", async () => {
  const { content, warnings } = await parse(bad({ related: [ref("article-twents")] }), NATIONAL);
  expect(content).not.toBeNull();
  expect(lines(warnings)).toEqual([
    "article-fout related[0]: Dit verwijst naar “article-twents”, maar dat staat niet op deze site. De verwijzing is weggelaten.",
  ]);
});

test("a mistake in a region document stops its own variant and warns the others", async () => {
  const documents = COUNTRY.map((document) =>
    document._id === "region-twente" ? { ...document, title: undefined } : document,
  );
  const own = await parse(documents, { ...ZEELAND, regionId: "twente" });
  expect(lines(own.problems)).toEqual(["region-twente title: Dit veld is leeg."]);
  const { content, warnings } = await parse(documents, NATIONAL);
  expect(ids(content?.all.region ?? [])).toEqual(["region-zeeland"]);
  expect(lines(warnings)).toEqual(["region-twente title: Dit veld is leeg."]);
});

test("a variant without region document or settings", async () => {
  const { problems } = await parse(GEOGRAPHY, { ...ZEELAND, regionId: "drenthe" });
  expect(lines(problems)).toEqual([
    "region-drenthe : De regio “drenthe” bestaat niet.",
    "siteSettings-landelijk : De instellingen van de site ontbreken.",
  ]);
});

test("broken settings are one problem, not also missing ones", async () => {
  const settings = make("siteSettings", "landelijk", { title: undefined });
  const { problems } = await parse([...GEOGRAPHY, settings], NATIONAL);
  expect(lines(problems)).toEqual(["siteSettings-landelijk title: Dit veld is leeg."]);
});

test("two documents with settings for one site", async () => {
  const { problems } = await parse([...COUNTRY, make("siteSettings", "nog-een")], NATIONAL);
  expect(lines(problems)).toEqual([
    "siteSettings-nog-een : Er zijn twee documenten met instellingen voor dezelfde site.",
  ]);
});

test("an offer of another region whose organization is broken is left out", async () => {
  const documents = COUNTRY.map((document) =>
    document._id === "organization-twents" ? { ...document, summary: undefined } : document,
  );
  const { content, warnings } = await parse(documents, ZEELAND);
  expect(ids(content?.all.service ?? [])).toEqual(["service-overal"]);
  expect(lines(warnings)).toEqual(["organization-twents summary: Dit veld is leeg."]);
});
