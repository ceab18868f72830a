/** What a page for young people may lead to, and where it ends. */
import { expect, test } from "vitest";
import { linkedTo } from "../../fixtures/language-links.ts";
import { paragraph, ref, slugOf } from "../../fixtures/stored.ts";
import { languageContext } from "../context.ts";
import { languageFindings } from "../findings.ts";

const site = languageContext([
  { _id: "article-ouders", _type: "article", audience: "parent", slug: slugOf("ouders") },
  { _id: "article-jong", _type: "article", audience: "youth", slug: slugOf("jong") },
  { _id: "phase-later", _type: "phase", slug: slugOf("later") },
  { _id: "term-gezag", _type: "term", term: "Gezag", slug: slugOf("gezag") },
  { _id: "term-omgang", _type: "term", term: "Omgang", explanationForYouth: "Tijd samen." },
  { _id: "service-zelf", _type: "service", consent: "none", slug: slugOf("zelf") },
  { _id: "service-samen", _type: "service", consent: "bothParents", slug: slugOf("samen") },
  { _id: "helpline-jong", _type: "helpline", audiences: ["youth"] },
  { _id: "helpline-geld", _type: "helpline", audiences: ["parent"], website: "https://geld.nl" },
  { _id: "route", _type: "helpRoute", audience: "parent", slug: slugOf("ouders") },
]);

const line = (id: string) => ({ _type: "helplineBlock", _key: id, helpline: ref(id) });
const action = (link: string) => ({ _type: "action", _key: "a", text: "Lees verder", link });
const page = (changes: Record<string, unknown> = {}) => ({
  _id: "article-proef",
  _type: "article",
  audience: "youth",
  title: "Proef",
  body: [paragraph("p", "Dit mag."), line("helpline-jong")],
  ...changes,
});

const said = (document: Record<string, unknown>) =>
  languageFindings(document, site, [])
    .filter(({ gate }) => gate === "youth-pages")
    .map(({ severity, field, message }) => `${severity} ${field} ${message}`);

test.each([
  "/onderwerpen/ouders/",
  "/ouders/later/",
  "/ouders/#kop",
  "/hulpmiddelen/maatje/waar-sta-je-nu/",
  "/hulp/route/ouders/",
  "/hulp/aanbod/samen/?van=hier",
  "https://geld.nl",
])("a young reader is not sent to %s", (link) => {
  expect(said(page({ actions: [action(link)] }))).toEqual([
    expect.stringMatching(/^error actions\[0\] › link Deze tekst stuurt een jongere naar .*: d/),
  ]);
});

test.each([
  "/",
  "/jongeren/jong/",
  "/jongeren/hulpmiddelen/twee-huizen/",
  "/hulp/?voor=youth",
  "/hulp/aanbod/zelf/",
  "/hulp/route/jongeren/",
  "/begrippen/#gezag",
  "/veilig-internetten/jongeren/",
  "tel:112",
  "https://www.kindertelefoon.nl",
])("%s is open to a young reader", (link) => {
  expect(said(page({ actions: [action(link)] }))).toEqual([]);
});

test("nor in the text, in what to read next or at the end of a conversation", () => {
  const wrong = page({
    body: [linkedTo("service-samen", "een gesprek met z'n allen"), line("helpline-geld")],
    related: [ref("article-ouders"), ref("article-jong")],
    phases: [ref("phase-later")],
  });
  expect(said(wrong)).toEqual([
    expect.stringMatching(/body\[0\].*daarvoor moet een ouder toestemming geven/),
    expect.stringMatching(/body\[1\].*die is niet voor jongeren/),
    expect.stringMatching(/related\[0\].*die is voor ouders/),
  ]);
  const dialog = { _id: "d", _type: "dialog", outcomes: [{ articles: [ref("article-ouders")] }] };
  expect(said({ ...dialog, audience: "youth" })).toHaveLength(1);
  expect(said({ ...dialog, audience: "parent" })).toEqual([]);
});

test("a hard word is explained in words for them", () => {
  const links = ["term-gezag", "term-omgang"].map((id) => linkedTo(id, "een woord"));
  expect(said(page({ body: [...links, line("helpline-jong")] }))).toEqual([
    expect.stringMatching(/body\[0\].*geen uitleg voor jongeren/),
  ]);
});

test("a page ends at somebody to talk to: a line, or an action that leads to a person", () => {
  const silent = { body: [line("helpline-jong"), paragraph("p", "Dat was het.")] };
  expect(said(page(silent))).toEqual([
    expect.stringContaining("eindigt niet bij iemand om mee te praten"),
  ]);
  const last = (link: string) => page({ ...silent, actions: [action(link)] });
  expect(said(last("/jongeren/jong/"))).toHaveLength(1);
  expect(said(last("/jongeren/praat-met-iemand/"))).toEqual([]);
  expect(said(last("tel:112"))).toEqual([]);
  expect(said({ ...page(silent), audience: "parent" })).toEqual([]);
  expect(said(page({ body: [] })), "a form that is not filled in yet").toEqual([]);
});
