import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored organization becomes a parsed one", async () => {
  expect(await parsedExample("organization")).toMatchObject({
    name: "Voorbeeldorganisatie",
    slug: "voorbeeld",
    website: "https://example.org",
    phone: "088 000 00 00",
    email: "info@example.org",
    kvkNummer: "00000000",
    contactPoint: {
      role: "Ambassadeur van de Voorbeeldorganisatie",
      mailbox: "ambassadeur@example.org",
    },
    themes: ["theme-voorbeeld"],
    mailbox: "loket@example.org",
  });
});

test("the ways to reach it have their own form", async () => {
  const changes = { website: "example.org", phone: "088", email: "info" };
  expect(await problemsOf("organization", changes)).toEqual([
    expect.stringContaining("website: De link “example.org” kan niet."),
    expect.stringContaining("phone: “088” is geen Nederlands telefoonnummer."),
    expect.stringContaining("email: “info” is geen e-mailadres."),
  ]);
});

test("the mailbox that answers for it is not a person's", async () => {
  const changes = { kvkNummer: "1234", mailbox: "jan.jansen@example.org" };
  expect(await problemsOf("organization", changes)).toEqual([
    expect.stringContaining("kvkNummer: “1234” is geen KVK-nummer."),
    "mailbox: “jan.jansen@example.org” lijkt het adres van een persoon. Gebruik het adres van een loket of een team, bijvoorbeeld loket@voorbeeld.nl.",
  ]);
});

test("whom professionals ask is a role, never a person", async () => {
  const contactPoint = {
    _type: "contactPoint",
    role: "Jan Jansen",
    mailbox: "jan.jansen@example.org",
  };
  expect(await problemsOf("organization", { contactPoint })).toEqual([
    expect.stringContaining("contactPoint › role: “Jan Jansen” is geen rol."),
    expect.stringContaining("contactPoint › mailbox: “jan.jansen@example.org” lijkt het adres"),
  ]);
});
