import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("stored settings become parsed ones", async () => {
  expect(await parsedExample("siteSettings")).toMatchObject({
    title: "Voorbeeldsite",
    ownerRegion: "region-voorbeeld",
    entrances: [{ title: "Voorbeeld van een vraag?", link: "/onderwerpen/voorbeeld/" }],
    exitUrl: "https://example.org",
    mailbox: "loket@example.org",
    functionalities: ["functionality-voorbeeld"],
  });
});

test("an entrance leads somewhere and the exit leads to a safe site", async () => {
  const entrance = { _type: "entrance", _key: "i", title: "Vraag?", text: "Uitleg." };
  const changes = { entrances: [entrance], exitUrl: "/" };
  expect(await problemsOf("siteSettings", changes)).toEqual([
    "entrances[0] › link: Dit veld is leeg. Vul het in.",
    "exitUrl: De link “/” kan niet. Gebruik een volledig adres dat begint met https://.",
  ]);
});

test("settings without what a region adds later are right", async () => {
  const settings = await parsedExample("siteSettings", {
    editors: undefined,
    mailbox: undefined,
    accessibilityRegister: undefined,
    functionalities: undefined,
  });
  expect(settings).toMatchObject({ functionalities: [] });
  expect(settings).not.toHaveProperty("mailbox");
});

test("the mailbox is of a role and the register is a safe address", async () => {
  const changes = { mailbox: "geen adres", accessibilityRegister: "http://example.org" };
  expect(await problemsOf("siteSettings", changes)).toHaveLength(2);
});
