import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored redirect becomes a parsed one", async () => {
  expect(await parsedExample("redirect")).toMatchObject({
    from: "/onderwerpen/oud-voorbeeld/",
    to: "/onderwerpen/voorbeeld/",
    reason: "moved",
    ownerRegion: "region-voorbeeld",
  });
});

test("a page may be gone, with an explanation", async () => {
  expect(await problemsOf("redirect", { to: undefined, reason: "removed" })).toEqual([]);
  expect(await problemsOf("redirect", { to: undefined, explanation: undefined })).toEqual([
    "to: Deze doorverwijzing leidt nergens heen en legt niets uit. Vul in waar de bezoeker heen gaat, of leg uit waarom de pagina weg is.",
  ]);
});

test("a redirect stays on this site and does not turn round", async () => {
  expect(await problemsOf("redirect", { to: "https://example.org/" })).toHaveLength(1);
  expect(await problemsOf("redirect", { to: "/onderwerpen/oud-voorbeeld/" })).toEqual([
    "to: Deze doorverwijzing leidt naar zichzelf. Kies een andere pagina, of laat het nieuwe pad leeg en leg uit waarom de pagina weg is.",
  ]);
});
