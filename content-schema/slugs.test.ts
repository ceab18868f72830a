import { expect, test } from "vitest";
import {
  COUNTRY,
  contentOf,
  ids,
  inMunicipality,
  lines,
  make,
  NATIONAL,
  owned,
  parse,
  plain,
  ZEELAND,
} from "./fixtures/country.ts";
import { ref, slugOf } from "./fixtures/stored.ts";

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

test.each(["maatje", "praat-met-iemand"])(
  "a document does not take the address of the site's own page /jongeren/%s/",
  async (slug) => {
    const text = withSlug("a", { audience: "youth", slug: slugOf(slug) });
    const { problems } = await parse([...COUNTRY, text], NATIONAL);
    expect(lines(problems)).toEqual([
      `article-a slug: Op /jongeren/${slug}/ staat al een pagina van de site zelf.`,
    ]);
  },
);

test("two regions may use the same slug for texts", async () => {
  const documents = [...COUNTRY, withSlug("a", owned("zeeland")), withSlug("b", owned("twente"))];
  expect((await parse(documents, ZEELAND)).warnings).toEqual([]);
});

test("a regional document gives way to a national one, whatever its id", async () => {
  const documents = [...COUNTRY, withSlug("a", owned("zeeland")), withSlug("b", {})];
  expect((await parse(documents, ZEELAND)).problems).toMatchObject([{ documentId: "article-a" }]);
  expect((await parse(documents, NATIONAL)).warnings).toMatchObject([{ documentId: "article-a" }]);
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
