import { expect, test } from "vitest";
import {
  COUNTRY,
  contentOf,
  ids,
  lines,
  make,
  NATIONAL,
  owned,
  parse,
  ZEELAND,
} from "./fixtures/country.ts";

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
