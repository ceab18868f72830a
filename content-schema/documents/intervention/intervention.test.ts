import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored intervention becomes a parsed one", async () => {
  expect(await parsedExample("intervention")).toMatchObject({
    name: "Voorbeeldmethode",
    themes: ["theme-voorbeeld"],
    recognition: [{ by: "Voorbeeldcommissie", date: "2024-03-01" }],
  });
});

test("a recognition has a day, and not one that has yet to come", async () => {
  const recognition = { _type: "recognition", _key: "k", by: "Commissie" };
  expect(await problemsOf("intervention", { recognition: [recognition] })).toEqual([
    "recognition[0] › date: Dit veld is leeg. Vul het in.",
  ]);
  const later = [{ ...recognition, date: "2999-01-01" }];
  expect(await problemsOf("intervention", { recognition: later })).toEqual([
    "recognition[0] › date: De datum 2999-01-01 moet nog komen. Vul de dag in waarop het is gebeurd: vandaag of eerder.",
  ]);
});
