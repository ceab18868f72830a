import { describe, expect, test } from "vitest";
import { parseContent } from "./content.ts";
import type { ContentType } from "./documents/parsed.ts";
import { examples } from "./fixtures/documents.ts";
import { queryAll } from "./fixtures/query.ts";
import { paragraph, ref, type StoredDocument, slugOf } from "./fixtures/stored.ts";

const make = (type: ContentType, name: string, changes: object = {}): StoredDocument => ({
  ...examples[type],
  _id: `${type}-${name}`,
  slug: slugOf(name),
  ownerRegion: undefined,
  ...changes,
});

const region = (name: string, municipalities: string[], parent?: string, level = "region") =>
  make("region", name, {
    title: name,
    level,
    parent: parent === undefined ? undefined : ref(`region-${parent}`),
    municipalities: municipalities.map((id) => ref(`municipality-${id}`)),
  });

const owned = (name: string) => ({ ownerRegion: ref(`region-${name}`) });
const article = (name: string, owner?: string) =>
  make("article", name, {
    body: [paragraph("a", "Voorbeeldtekst.")],
    related: [],
    phases: [],
    themes: [],
    ...(owner === undefined ? {} : owned(owner)),
  });
const override = (name: string, base: string, owner: string) =>
  make("articleOverride", name, {
    slug: undefined,
    base: ref(`article-${base}`),
    addition: undefined,
    ...owned(owner),
  });

const municipality = (name: string, gemeentecode: string) =>
  make("municipality", name, { name, gemeentecode });

/** Zeeland with the site of Goes below it, and Twente beside it. */
const COUNTRY = [
  municipality("goes", "0664"),
  municipality("hulst", "0677"),
  municipality("almelo", "0141"),
  region("zeeland", ["goes", "hulst"]),
  region("goes", ["goes"], "zeeland", "municipality"),
  region("twente", ["almelo"]),
  make("siteSettings", "landelijk", { title: "Landelijk", functionalities: [] }),
  make("siteSettings", "zeeland", { title: "Zeeuws", functionalities: [], ...owned("zeeland") }),
  article("landelijk"),
  article("zeeuws", "zeeland"),
  article("goes", "goes"),
  article("twents", "twente"),
];

const replaced = (...changed: StoredDocument[]) => [
  ...COUNTRY.filter(({ _id }) => !changed.some((document) => document._id === _id)),
  ...changed,
];

const parse = async (documents: StoredDocument[], regionId: string) =>
  parseContent(await queryAll(documents), {
    regionId,
    includeExamples: false,
  });

/** Problems and warnings of the national build as `document field: message fix` lines. */
async function linesOf(documents: StoredDocument[]) {
  const { problems, warnings } = await parse(documents, "landelijk");
  return [...problems, ...warnings].map(
    ({ documentId, field, message, fix }) => `${documentId} ${field}: ${message} ${fix}`,
  );
}

describe("inheritance", () => {
  const titles = async (regionId: string) => {
    const { content, problems } = await parse(COUNTRY, regionId);
    if (content === null) throw new Error(JSON.stringify(problems));
    const articles = content.all.article.map(({ slug }) => slug).toSorted();
    return { articles, settings: content.settings.title };
  };

  test("a gemeente has the texts and the settings of its region and of the country", async () => {
    expect(await titles("goes")).toEqual({
      articles: ["goes", "landelijk", "zeeuws"],
      settings: "Zeeuws",
    });
  });

  test("a region has nothing of its gemeente, the country nothing of a region", async () => {
    expect((await titles("zeeland")).articles).toEqual(["landelijk", "zeeuws"]);
    expect(await titles("landelijk")).toEqual({
      articles: ["landelijk"],
      settings: "Landelijk",
    });
  });

  test("a mistake of the region stops its gemeente too", async () => {
    const broken = replaced({ ...article("zeeuws", "zeeland"), summary: undefined });
    expect((await parse(broken, "goes")).content).toBeNull();
    expect((await parse(broken, "twente")).content).not.toBeNull();
  });

  test("the region keeps its address before its gemeente, whatever the ids", async () => {
    const clash = { ...article("aaa", "goes"), slug: slugOf("zeeuws") };
    const { problems } = await parse([...COUNTRY, clash], "goes");
    expect(problems).toMatchObject([{ documentId: "article-aaa", field: "slug" }]);
  });
});

describe("regions", () => {
  test("a right country has no mistakes", async () => {
    expect(await linesOf(COUNTRY)).toEqual([]);
  });

  test("a region that is part of itself", async () => {
    const circle = replaced(
      region("zeeland", ["goes", "hulst"], "delta"),
      region("delta", ["goes", "hulst"], "zeeland"),
    );
    expect(await linesOf(circle)).toEqual(
      [
        "region-zeeland parent: Deze regio hoort via een omweg bij zichzelf: zeeland → delta → zeeland. Haal een van deze regio's los van de andere.",
        "region-delta parent: Deze regio hoort via een omweg bij zichzelf: delta → zeeland → delta. Haal een van deze regio's los van de andere.",
      ].toSorted(),
    );
  });

  test("a gemeente under a region that does not have it", async () => {
    expect(await linesOf(replaced(region("goes", ["goes"], "twente", "municipality")))).toEqual([
      "region-goes parent: De regio “twente” heeft de gemeente “municipality-goes” niet. Kies de regio waar deze gemeente in ligt, of voeg de gemeente toe aan “twente”.",
    ]);
  });

  test("something under a gemeente", async () => {
    expect(await linesOf([...COUNTRY, region("wijk", ["goes"], "goes")])).toEqual([
      "region-wijk parent: “goes” is een gemeente. Daar kan niets onder. Kies een regio, of laat dit leeg.",
    ]);
  });
});

describe("overrides", () => {
  test("a region changes what it inherits, and its site alone has the change", async () => {
    const documents = [
      ...COUNTRY,
      override("zeeuws", "landelijk", "zeeland"),
      override("goes", "zeeuws", "goes"),
    ];
    expect(await linesOf(documents)).toEqual([]);
    const shown = async (regionId: string) =>
      (await parse(documents, regionId)).content?.all.articleOverride.map(({ _id }) => _id);
    expect(await shown("landelijk")).toEqual([]);
    expect(await shown("zeeland")).toEqual(["articleOverride-zeeuws"]);
    expect(await shown("twente")).toEqual([]);
  });

  test("its own document a region changes itself", async () => {
    expect(await linesOf([...COUNTRY, override("a", "zeeuws", "zeeland")])).toEqual([
      "articleOverride-a base: “Voorbeeld van een artikel” is van deze regio zelf. Verander het document zelf en verwijder deze aanpassing.",
    ]);
  });

  test("what another region has is not on its site", async () => {
    const line =
      "articleOverride-a base: “Voorbeeld van een artikel” is van de regio “twente” en staat niet op deze site. Kies een landelijk document, of een van de regio waar deze regio bij hoort.";
    expect(await linesOf([...COUNTRY, override("a", "twents", "zeeland")])).toEqual([line]);
    expect(await linesOf([...COUNTRY, override("a", "goes", "zeeland")])).toHaveLength(1);
  });

  test("one document is changed once per region", async () => {
    const documents = [
      ...COUNTRY,
      override("a", "landelijk", "zeeland"),
      override("b", "landelijk", "zeeland"),
      override("c", "landelijk", "twente"),
    ];
    expect(await linesOf(documents)).toEqual([
      "articleOverride-b base: Deze regio heeft dit al aangepast in “articleOverride-a”. Voeg de twee aanpassingen samen en verwijder er een.",
    ]);
  });
});
