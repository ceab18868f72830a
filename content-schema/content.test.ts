import { describe, expect, test } from "vitest";
import { parseContent } from "./content.ts";
import type { ContentType } from "./documents/parsed.ts";
import { examples } from "./fixtures/documents.ts";
import { queryAll } from "./fixtures/query.ts";
import { paragraph, ref, type StoredDocument, slugOf } from "./fixtures/stored.ts";
import type { Variant } from "./variant.ts";

const NATIONAL: Variant = { regionId: "landelijk", includeExamples: true };
const ZEELAND: Variant = { regionId: "zeeland", includeExamples: true };

/** The fields of an example that lead to no other document. */
const unlinked = (type: ContentType) =>
  Object.entries(examples[type]).filter(([, field]) => !JSON.stringify(field).includes('"_ref"'));

/** An example under another id, without owner or links unless the changes give them. */
const make = (type: ContentType, name: string, changes: Record<string, unknown> = {}) => ({
  ...Object.fromEntries(unlinked(type)),
  _type: type,
  _id: `${type}-${name}`,
  slug: slugOf(name),
  ownerRegion: undefined,
  ...changes,
});

const owned = (region: string) => ({ ownerRegion: ref(`region-${region}`) });
const body = [paragraph("a", "Voorbeeldtekst.")];
const plain = { body, audience: "parent", professions: [] };
const inMunicipality = (name: string) => ({
  coverage: {
    _type: "coverage",
    scope: "municipalities",
    municipalities: [ref(`municipality-${name}`)],
  },
});

const regionOf = (title: string, municipality: string) => ({
  title,
  level: "region",
  parent: undefined,
  municipalities: [ref(`municipality-${municipality}`)],
});

const GEOGRAPHY = [
  make("municipality", "goes", { name: "Goes", gemeentecode: "0664" }),
  make("municipality", "almelo", { name: "Almelo", gemeentecode: "0141" }),
  make("region", "zeeland", regionOf("Zeeland", "goes")),
  make("region", "twente", regionOf("Twente", "almelo")),
];

/** A small country with two regions and something of each. */
const COUNTRY: StoredDocument[] = [
  ...GEOGRAPHY,
  make("siteSettings", "landelijk", { title: "Landelijk" }),
  make("siteSettings", "zeeland", { title: "Zeeuws", ...owned("zeeland") }),
  make("phase", "later", { order: 2, intro: [] }),
  make("phase", "eerst", { order: 1, intro: [] }),
  make("article", "landelijk", plain),
  make("article", "zeeuws", { ...plain, ...owned("zeeland") }),
  make("article", "twents", { ...plain, ...owned("twente") }),
  make("organization", "landelijk", { isExample: false }),
  make("organization", "twents", owned("twente")),
  make("service", "overal", {
    organization: ref("organization-landelijk"),
    coverage: { _type: "coverage", scope: "national" },
    phases: [],
    isExample: false,
  }),
  make("service", "goes", {
    organization: ref("organization-twents"),
    ...inMunicipality("goes"),
    ...owned("twente"),
    phases: [],
  }),
  make("service", "twente", {
    organization: ref("organization-twents"),
    coverage: { _type: "coverage", scope: "regions", regions: [ref("region-twente")] },
    ...owned("twente"),
    phases: [],
  }),
];

const parse = async (documents: StoredDocument[], variant: Variant) =>
  parseContent(await queryAll(documents), variant);

/** The content, or an error that shows the problems. */
async function contentOf(documents: StoredDocument[], variant: Variant) {
  const { content, problems } = await parse(documents, variant);
  if (content === null) throw new Error(JSON.stringify(problems, null, 2));
  return content;
}

const ids = (documents: readonly { _id: string }[]) => documents.map(({ _id }) => _id);

/** Problems or warnings as `document field: message` lines. */
const lines = (problems: readonly { documentId: string; field: string; message: string }[]) =>
  problems.map(({ documentId, field, message }) => `${documentId} ${field}: ${message}`);

describe("what a variant shows", () => {
  test("the national site: national texts, offers of all regions, all gemeenten", async () => {
    const content = await contentOf(COUNTRY, NATIONAL);
    expect(ids(content.all.article)).toEqual(["article-landelijk"]);
    expect(ids(content.all.service)).toEqual(["service-goes", "service-overal", "service-twente"]);
    expect(ids(content.all.municipality)).toEqual(["municipality-almelo", "municipality-goes"]);
    expect(ids(content.all.organization)).toEqual([
      "organization-landelijk",
      "organization-twents",
    ]);
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
});

describe("mistakes", () => {
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
});

describe("slugs", () => {
  const withSlug = (name: string, changes: Record<string, unknown>) =>
    make("article", name, { ...plain, slug: slugOf("zelfde"), ...changes });

  test("each audience has its own addresses", async () => {
    const documents = [...COUNTRY, withSlug("a", {}), withSlug("b", { audience: "youth" })];
    expect(ids((await contentOf(documents, NATIONAL)).all.article)).toContain("article-b");
  });

  test("an article and a situation for young people cannot share an address", async () => {
    const situation = make("situation", "b", {
      ...plain,
      themes: [],
      audience: "youth",
      slug: slugOf("zelfde"),
    });
    const youth = [...COUNTRY, withSlug("a", { audience: "youth" }), situation];
    expect((await parse(youth, NATIONAL)).problems).toMatchObject([
      { documentId: "situation-b", field: "slug" },
    ]);
    const parents = [...COUNTRY, withSlug("a", {}), { ...situation, audience: "parent" }];
    expect((await parse(parents, NATIONAL)).problems).toEqual([]);
  });

  test("a document does not take the address of a list of pages", async () => {
    const tools = withSlug("a", { audience: "youth", slug: slugOf("hulpmiddelen") });
    const { problems } = await parse([...COUNTRY, tools], NATIONAL);
    expect(lines(problems)).toEqual([
      "article-a slug: Op /jongeren/hulpmiddelen/ staat al een overzicht van de site zelf.",
    ]);
  });

  test("two regions may use the same slug for texts", async () => {
    const documents = [...COUNTRY, withSlug("a", owned("zeeland")), withSlug("b", owned("twente"))];
    expect((await parse(documents, ZEELAND)).warnings).toEqual([]);
  });

  test("a regional document gives way to a national one, whatever its id", async () => {
    const documents = [...COUNTRY, withSlug("a", owned("zeeland")), withSlug("b", {})];
    expect((await parse(documents, ZEELAND)).problems).toMatchObject([{ documentId: "article-a" }]);
    expect((await parse(documents, NATIONAL)).warnings).toMatchObject([
      { documentId: "article-a" },
    ]);
  });

  test("offers of two regions that meet on the national site", async () => {
    const offer = (name: string, region: string, organization: string) =>
      make("service", name, {
        slug: slugOf("zelfde"),
        organization: ref(organization),
        ...inMunicipality("goes"),
        ...owned(region),
        phases: [],
      });
    const documents = [
      ...COUNTRY,
      offer("a", "zeeland", "organization-landelijk"),
      offer("b", "twente", "organization-landelijk"),
    ];
    const { content, warnings } = await parse(documents, NATIONAL);
    expect(ids(content?.all.service ?? [])).toContain("service-a");
    expect(ids(content?.all.service ?? [])).not.toContain("service-b");
    expect(warnings).toMatchObject([{ documentId: "service-b", field: "slug" }]);
  });
});

describe("redirects", () => {
  const redirect = (name: string, from: string, to: string, changes = {}) =>
    make("redirect", name, { from, to, ...changes });

  test("one page may have several old addresses", async () => {
    const documents = [
      ...COUNTRY,
      redirect("a", "/onderwerpen/oud/", "/onderwerpen/landelijk/"),
      redirect("b", "/onderwerpen/ouder/", "/onderwerpen/landelijk/"),
    ];
    expect(ids((await contentOf(documents, NATIONAL)).all.redirect)).toHaveLength(2);
  });

  test("a redirect does not stand where a page is, or another redirect", async () => {
    const documents = [
      ...COUNTRY,
      redirect("a", "/onderwerpen/landelijk/", "/hulp/"),
      redirect("b", "/onderwerpen/oud/", "/hulp/"),
      redirect("c", "/onderwerpen/oud/", "/ouders/"),
    ];
    expect(lines((await parse(documents, NATIONAL)).problems)).toEqual([
      "redirect-a from: Op “/onderwerpen/landelijk/” staat al “Voorbeeld van een artikel” (article-landelijk).",
      "redirect-c from: Op “/onderwerpen/oud/” staat al “/onderwerpen/oud/” (redirect-b).",
    ]);
  });

  test("a redirect leads to a page at once, never to another redirect", async () => {
    const documents = [
      ...COUNTRY,
      redirect("a", "/onderwerpen/oud/", "/onderwerpen/ouder/#kop"),
      redirect("b", "/onderwerpen/ouder/", "/onderwerpen/oud/"),
    ];
    expect(lines((await parse(documents, NATIONAL)).problems)).toEqual([
      "redirect-a to: Dit leidt naar “/onderwerpen/ouder/”, en dat pad verwijst zelf weer door (redirect-b).",
      "redirect-b to: Dit leidt naar “/onderwerpen/oud/”, en dat pad verwijst zelf weer door (redirect-a).",
    ]);
  });

  test("redirects of two regions do not meet", async () => {
    const documents = [
      ...COUNTRY,
      redirect("a", "/onderwerpen/oud/", "/onderwerpen/ouder/", owned("zeeland")),
      redirect("b", "/onderwerpen/ouder/", "/hulp/", owned("twente")),
    ];
    expect((await parse(documents, ZEELAND)).problems).toEqual([]);
  });
});
