import { beforeEach, describe, expect, it } from "vitest";
import { actorAs, openTestLake, refusalOf, type TestLake } from "../open-test-lake.ts";
import { plainGroq } from "./plain-groq.ts";

let lake: TestLake;

beforeEach(async () => {
  lake = await openTestLake();
  await lake.write(
    { create: { _id: "org-1", _type: "organization", name: "Juridisch Loket" } },
    { create: { _id: "a-1", _type: "article", title: "Ouderschapsplan", n: 3, tags: ["x"] } },
    { create: { _id: "a-2", _type: "article", title: "Verhuizen", n: 1, org: ref("org-1") } },
    {
      create: {
        _id: "drafts.a-2",
        _type: "article",
        title: "Verhuizen (nieuw)",
        org: ref("org-1"),
      },
    },
    { create: { _id: "drafts.a-3", _type: "article", title: "Alleen concept", n: 2 } },
    { create: { _id: "versions.r1.a-1", _type: "article", title: "Versie" } },
    {
      create: { _id: "s-1", _type: "service", name: "Mediation", org: ref("org-1"), body: words() },
    },
  );
});

function ref(_ref: string) {
  return { _type: "reference", _ref };
}

function words() {
  return [
    { _type: "block", _key: "b", children: [{ _type: "span", text: "gesprek met een mediator" }] },
  ];
}

/** What groq-js itself says without our indexes and rewriting. */
const plainly = async (query: string, params: Record<string, unknown>) =>
  plainGroq(query, params, await lake.ask("*"));

describe("queries", () => {
  it.each<[string, Record<string, unknown>]>([
    ["*", {}],
    ['*[_type == "article"]', {}],
    ["*[_type == $t]{_id, title}", { t: "article" }],
    ['*["article" == _type && n > 1] | order(n desc){_id, n}', {}],
    ['*[_type in ["article", "service"]]._id', {}],
    ["*[_type in $types][0...2]._id", { types: ["service", "article"] }],
    ["*[_id == $id][0]", { id: "a-1" }],
    ["*[_id in $ids]{_id}", { ids: ["s-1", "a-2", "nope", "a-2"] }],
    ['*[_id in ["a-2", $id]]._id', { id: "a-1" }],
    ['*[_id == "a-1" || _id == "drafts.a-2"]._id', {}],
    ['*[_id == "a-1" || title match "Ver*"]._id', {}],
    ['*[(_type == "article") && !(_id in path("drafts.**"))]._id', {}],
    ['*[_type == "article" && _type == "service"]', {}],
    ['*[!(_type == "article")]._id', {}],
    ["*[_id == 7]", {}],
    ["*[_type == null]", {}],
    ['*[references("org-1")]._id', {}],
    ["*[references($ids)]._id", { ids: ["org-1", "nope"] }],
    ['*[_type == "article" && references("org-1")]._id', {}],
    ['*[_type == "organization"]{name, "by": *[references(^._id)]._id}', {}],
    ['*[_type == "organization"]{"n": count(*[_type == "article" && org._ref == ^._id])}', {}],
    ["*[defined(org)]{_id, 'org': org->name}", {}],
    ["*[_type == 'article' && 'x' in tags].title", {}],
    ["count(*[_type == 'article'])", {}],
    ["{'a': *[_id == 'a-1'][0].title, 'b': defined(*[_id == 'nope'][0]._id)}", {}],
    ["*[_type == 'service'].body[].children[].text", {}],
    ["*[_type == 'service']{'text': pt::text(body)}", {}],
    ["*[_type == 'article'] | score(title match 'ver*') | order(_score desc)[0]._id", {}],
    ["*[sanity::versionOf('a-1')]._id", {}],
    ["select(count(*) > 3 => 'many', 'few')", {}],
  ])("%s says what groq-js says", async (query, params) => {
    expect(await lake.ask(query, params)).toEqual(await plainly(query, params));
  });

  it("answers in the order of ids, whatever the order of writing", async () => {
    await lake.write({ create: { _id: "a-0", _type: "article" } });
    expect(await lake.ask('*[_type == "article" && !(_id in path("*.**"))]._id')).toEqual([
      "a-0",
      "a-1",
      "a-2",
    ]);
    expect(await lake.ask('*[_id in ["s-1", "a-0"]]._id')).toEqual(["a-0", "s-1"]);
  });

  it("tells one query's parameters from another's", async () => {
    const titleOf = (id: string) => lake.ask("*[_id == $id][0].title", { id });
    expect([await titleOf("a-1"), await titleOf("a-2"), await titleOf("a-1")]).toEqual([
      "Ouderschapsplan",
      "Verhuizen",
      "Ouderschapsplan",
    ]);
  });

  it("takes the dots of a path for dots", async () => {
    await lake.write({ create: { _id: "drafts-x", _type: "article" } });
    expect(await lake.ask('*[_id in path("drafts.**")]._id')).toEqual(["drafts.a-2", "drafts.a-3"]);
    expect(await lake.ask('*[_id in path("versions.*.a-1")]._id')).toEqual(["versions.r1.a-1"]);
  });

  it("sees every commit at once", async () => {
    const titles = () => lake.ask('*[_id == "a-1"].title');
    expect(await titles()).toEqual(["Ouderschapsplan"]);
    await lake.write({ patch: { id: "a-1", set: { title: "Anders" } } });
    expect(await titles()).toEqual(["Anders"]);
  });

  it("searches with text::query in a field and anywhere, but not in keys and types", async () => {
    const find = (words: string) =>
      lake.ask(
        "*[_type in ['article', 'service']] | score(boost(title match text::query($q), 3), [@, _id] match text::query($q))[_score > 0]{_id}",
        { q: words },
      );
    expect(await find("mediator*")).toEqual([{ _id: "s-1" }]);
    expect(await find("ouderschaps*")).toEqual([{ _id: "a-1" }]);
    expect(await find("block")).toEqual([]);
    expect(await lake.ask("*[@ match text::query('gesprek')]{...}._id")).toEqual(["s-1"]);
    expect(JSON.stringify(await lake.ask("*[@ match text::query('gesprek')]"))).not.toContain(
      "__text",
    );
  });

  it("points at the place of a mistake", async () => {
    const query = lake.ask("*[_type == ]");
    expect(await refusalOf(query)).toMatchObject({ status: 400, type: "queryParseError" });
    await expect(query).rejects.toMatchObject({
      body: { error: { query: "*[_type == ]", start: 10, end: 12 } },
    });
  });

  it("says which function it does not have", async () => {
    await expect(lake.ask("*[geo::contains(a, b)]")).rejects.toThrow(
      "The embedded lake cannot evaluate this query",
    );
  });

  it("tells who asks", async () => {
    const actor = actorAs("reader", "u-7");
    expect(await lake.ask("identity()", {}, actor)).toBe("u-7");
  });
});

describe("perspectives", () => {
  const see = (perspective: string[], query = '*[_type == "article"]{_id, _originalId, title}') =>
    lake.query({ query, params: {}, perspective, actor: actorAs("editor") });

  it("published: only what is published", async () => {
    expect(await see(["published"])).toEqual([
      { _id: "a-1", _originalId: "a-1", title: "Ouderschapsplan" },
      { _id: "a-2", _originalId: "a-2", title: "Verhuizen" },
    ]);
  });

  it.each([["drafts"], ["previewDrafts"]])(
    "%s: drafts lie over what is published",
    async (name) => {
      expect(await see([name])).toEqual([
        { _id: "a-1", _originalId: "a-1", title: "Ouderschapsplan" },
        { _id: "a-2", _originalId: "drafts.a-2", title: "Verhuizen (nieuw)" },
        { _id: "a-3", _originalId: "drafts.a-3", title: "Alleen concept" },
      ]);
    },
  );

  it("layers: the first named lies on top", async () => {
    await lake.write({ create: { _id: "versions.r1.a-2", _type: "article", title: "In r1" } });
    expect(await see(["r1", "drafts"], '*[_type == "article"].title')).toEqual([
      "Versie",
      "In r1",
      "Alleen concept",
    ]);
    expect(await see(["drafts", "r1"], '*[_id == "a-2"].title')).toEqual(["Verhuizen (nieuw)"]);
  });

  it("a version that unpublishes hides the document", async () => {
    await lake.perform({
      actionType: "version.unpublish",
      versionId: "versions.r2.a-1",
      publishedId: "a-1",
    });
    expect(await see(["r2"], '*[_type == "article"]._id')).toEqual(["a-2"]);
  });

  it("follows references and finds ids and sources in the perspective", async () => {
    expect(await see(["drafts"], '*[_id == "a-2"]{"o": org->name}')).toEqual([
      { o: "Juridisch Loket" },
    ]);
    expect(await see(["drafts"], '*[references("org-1")]._id')).toEqual(["a-2", "s-1"]);
    expect(await see(["published"], '*[_id in ["drafts.a-2", "a-2"]].title')).toEqual([
      "Verhuizen",
    ]);
  });

  it("goes by the type of the edition that shows", async () => {
    await lake.write({ create: { _id: "drafts.s-1", _type: "article", title: "Was een dienst" } });
    expect(await see(["drafts"], '*[_type == "service"]._id')).toEqual([]);
    expect(await see(["drafts"], '*[_type == "article" && _id == "s-1"].title')).toEqual([
      "Was een dienst",
    ]);
    expect(await see(["published"], '*[_type == "service"]._id')).toEqual(["s-1"]);
  });

  it("refuses raw together with layers", async () => {
    await expect(see(["raw", "drafts"])).rejects.toThrow('"raw" cannot be combined');
  });
});

describe("matches", () => {
  const matches = async (id: string, query: string, params = {}) => {
    const document = await lake.read(id);
    return document && lake.matches(document, { query, params, actor: actorAs("reader") });
  };

  it.each([
    ["*", {}, true],
    ['*[_type == "article"]', {}, true],
    ['*[_id in [$a, "x"]]', { a: "a-1" }, true],
    ["*[_id == $a || _id == $b]", { a: "x", b: "a-1" }, true],
    ['*[_type == "article"]{title} | order(title)', {}, true],
    ['*[references("org-1")]', {}, false],
    ['*[_type == "service"]', {}, false],
    ["*[n > 3]", {}, false],
  ])("%s %j on a-1: %s", async (query, params, expected) => {
    expect(await matches("a-1", query, params)).toBe(expected);
  });

  it("looks at references of the document itself", async () => {
    expect(await matches("a-2", '*[references("org-1")]')).toBe(true);
  });
});
