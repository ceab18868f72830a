import { expect, test } from "vitest";
import { checkContact, checkMailbox, checkReachable } from "./contact.ts";

test("someone can be reached", () => {
  expect(checkContact({ phone: "112" })).toBeNull();
  expect(checkContact({ email: "a@example.org" })).toBeNull();
  expect(checkContact({})).toMatchObject({ isGap: true });
  expect(checkContact({ website: "  " })).not.toBeNull();
  expect(checkReachable({ chatUrl: "https://example.org" })).toBeNull();
  expect(checkReachable({})).not.toBeNull();
});

test.each([
  "info@example.org",
  "loket@example.org",
  "sociaal.team@example.org",
  "cjg-dorp@example.org",
  "aanmelden_kies@example.org",
])("%s is the mailbox of a role", (email) => {
  expect(checkMailbox(email)).toBeNull();
});

test.each(["jan.jansen@example.org", "j.jansen@example.org", "Anna_De_Vries@example.org"])(
  "%s looks like a person's",
  (email) => {
    expect(checkMailbox(email)).toEqual({
      message: `“${email}” lijkt het adres van een persoon.`,
      fix: "Gebruik het adres van een loket of een team, bijvoorbeeld loket@voorbeeld.nl.",
    });
  },
);

test("a mailbox is an e-mail address first", () => {
  expect(checkMailbox("loket")?.message).toBe("“loket” is geen e-mailadres.");
});
