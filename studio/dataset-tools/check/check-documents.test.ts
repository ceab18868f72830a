import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readDataset } from "../read-dataset.ts";
import { checkDocuments } from "./check-documents.ts";
import type { StoredDocument } from "./finding.ts";

const entrance = {
  _type: "entrance",
  _key: "e",
  title: "Zoek hulp",
  text: "Kies wat bij je past.",
  link: "/hulp/",
};

/** A small country: the phases and settings that we ship, and Zeeland with its gemeenten. */
let world: StoredDocument[];
beforeAll(async () => {
  const shipped = await readDataset(join(import.meta.dirname, "..", "..", "dataset"));
  const zeeland = shipped.find(({ _id }) => _id === "region-zeeland");
  const own = new Set(JSON.stringify(zeeland).match(/municipality-[a-z-]+/g));
  // Without what leads to pages that this country does not have.
  world = shipped
    .filter(
      ({ _id, _type }) =>
        ["phase", "siteSettings"].includes(_type) || own.has(_id) || _id === zeeland?._id,
    )
    .filter(({ ownerRegion }) => !ownerRegion || JSON.stringify(ownerRegion).includes("zeeland"))
    .map(({ actions, intro, entrances, ...document }) => ({
      ...document,
      ...(document._type === "siteSettings" && { entrances: [entrance] }),
    }));
});

const ref = (id: string, key = id) => ({ _type: "reference", _ref: id, _key: key });
const slug = (current: string) => ({ _type: "slug", current });
const term = (name: string, changes: object = {}): StoredDocument => ({
  _id: `term-${name}`,
  _type: "term",
  term: name,
  slug: slug(name),
  explanation: "Dit is een uitleg.",
  ...changes,
});
const paragraph = (text: string, target?: string) => ({
  _type: "block",
  _key: "p",
  style: "normal",
  markDefs: target
    ? [{ _type: "internalLink", _key: "m", target: { _type: "reference", _ref: target } }]
    : [],
  children: [{ _type: "span", _key: "s", text, marks: target ? ["m"] : [] }],
});
const article = (name: string, changes: object = {}): StoredDocument => ({
  _id: `article-${name}`,
  _type: "article",
  audience: "parent",
  title: "Over een begrip",
  slug: slug(name),
  summary: "Dit is een korte tekst.",
  inShort: ["Dit is een zin.", "Dit is er nog een.", "Dit is de derde."],
  body: [paragraph("Dit is een tekst.")],
  ...changes,
});
const organization = (changes: object = {}): StoredDocument => ({
  _id: "organization-a",
  _type: "organization",
  name: "Voorbeeld",
  slug: slug("voorbeeld"),
  summary: "Dit is een voorbeeld.",
  ...changes,
});

/** What the gates say about the world with these documents, as short lines about these alone. */
async function check(...documents: StoredDocument[]): Promise<string[]> {
  const ids = new Set(documents.map(({ _id }) => _id));
  const findings = await checkDocuments([
    ...world.filter(({ _id }) => !ids.has(_id)),
    ...documents,
  ]);
  return findings
    .filter(({ documentId }) => ids.has(documentId))
    .map(({ severity, field, message }) => `${severity} ${field}: ${message}`);
}

test("the world has no errors, and a document that is right and used has no findings", async () => {
  const findings = await checkDocuments(world);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const link = paragraph("Lees wat een begrip is.", "term-begrip");
  expect(await check(term("begrip"), article("over", { body: [link] }))).toEqual([]);
});

describe("errors", () => {
  test("what stops a build", async () => {
    const [phase] = world.filter(({ _type }) => _type === "phase");
    if (!phase) throw new Error("There is no phase.");
    expect(await check({ ...phase, title: undefined })).toContain("error title: Dit veld is leeg.");
  });

  test("what stops the build of one region only", async () => {
    const zeeland = { _type: "reference", _ref: "region-zeeland" };
    const found = await check(article("zeeuws", { ownerRegion: zeeland, title: "" }));
    expect(found).toEqual(["error title: Dit veld is leeg."]);
  });

  test("two documents with one address", async () => {
    const found = await check(
      term("een", { slug: slug("zelfde") }),
      term("twee", { slug: slug("zelfde") }),
    );
    expect(found.filter((line) => line.startsWith("error"))).toEqual([
      expect.stringMatching(/^error slug: Het webadres .*is al van “een”/),
    ]);
  });

  test("a reference to nothing, once", async () => {
    const found = await check(article("a", { related: [ref("article-weg")] }));
    expect(found).toEqual([
      "error related[0]: Dit verwijst naar “article-weg”, maar dat document bestaat niet of is niet gepubliceerd.",
    ]);
  });

  test("a reference to nothing in a document that is wrong anyway", async () => {
    const found = await check(article("a", { related: [ref("article-weg")], title: 3 }));
    expect(found).toContainEqual(expect.stringMatching(/^error related\[0\]: .*“article-weg”/));
  });

  test("a picture that is not there", async () => {
    const asset = { _type: "reference", _ref: `image-${"0".repeat(40)}-8x6-png` };
    const image = { _type: "captionedImage", _key: "b", asset, alt: "Een plein" };
    expect(await check(article("a", { body: [image] }))).toEqual([
      expect.stringMatching(/^error body\[0\] › asset: Dit verwijst naar “image-0/),
    ]);
  });

  test("a type that this version does not have", async () => {
    expect(await check({ _id: "blog-a", _type: "blog" })).toEqual([
      "error _type: Het soort “blog” kent deze versie niet.",
    ]);
  });

  test("items without a key, or with one key", async () => {
    const related = [
      ref("article-b", "k"),
      ref("article-c", "k"),
      { ...ref("article-d"), _key: undefined },
    ];
    const others = ["b", "c", "d"].map((name) => article(name));
    expect(await check(article("a", { related }), ...others)).toEqual([
      "error related[1]: De _key “k” komt in deze lijst al voor.",
      "error related[2]: Dit onderdeel heeft geen _key.",
    ]);
  });

  test("words that are refused", async () => {
    const body = [paragraph("Jouw ex moet beter zijn best doen.")];
    expect(await check(article("a", { body }))).toContainEqual(
      expect.stringMatching(/^error body\[0\]/),
    );
  });
});

describe("advice", () => {
  const unseen = "advice : Nergens wordt hiernaar verwezen, dus geen bezoeker ziet dit.";

  test("an organization without anything that it does", async () => {
    expect(await check(organization())).toEqual([unseen]);
  });

  test("a record about a document does not show it", async () => {
    const record = { _id: "check-a", _type: "check", subject: { _ref: "organization-a" } };
    expect(await check(organization(), record)).toContain(unseen);
    const service = {
      _id: "service-a",
      _type: "service",
      organization: { _ref: "organization-a" },
    };
    expect(await check(organization(), service)).not.toContain(unseen);
  });

  test("a picture that nothing shows", async () => {
    const picture = {
      _id: `image-${"0".repeat(40)}-8x6-png`,
      _type: "sanity.imageAsset",
      url: "/images/a.png",
    };
    expect(await check(picture)).toEqual([unseen]);
  });

  test("a term that no text links to", async () => {
    expect(await check(term("begrip"))).toEqual([
      "advice : Geen enkele tekst verwijst naar dit begrip.",
    ]);
  });
});
