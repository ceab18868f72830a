import { expect, it } from "vitest";
import { linkMail, mailAddress, presenceText, roleText } from "./people-text.ts";

const now = new Date("2026-11-22T14:00:00Z");
const roles = [
  { name: "editor", title: "Redacteur", description: "", isRegional: false },
  { name: "regionalEditor", title: "Regioredacteur", description: "", isRegional: true },
];
const titles = new Map([
  ["region-zeeland", "Zeeland"],
  ["region-groningen", "Groningen"],
]);

it.each([
  [{ role: "editor", regions: [] }, "Redacteur"],
  [{ role: "regionalEditor", regions: ["region-zeeland"] }, "Regioredacteur van Zeeland"],
  [
    { role: "regionalEditor", regions: ["region-zeeland", "region-groningen"] },
    "Regioredacteur van Zeeland en Groningen",
  ],
  // A region that was removed, and a role of a newer version, still say something.
  [{ role: "regionalEditor", regions: ["region-x"] }, "Regioredacteur van region-x"],
  [{ role: "chef", regions: [] }, "chef"],
])("says the role of %j", (account, words) => {
  expect(roleText(account, roles, titles)).toBe(words);
});

it("says since when somebody is here, and when they were last seen if that is known", () => {
  const createdAt = "2026-11-03T10:00:00Z";
  expect(presenceText({ createdAt, lastSeenAt: null }, now)).toBe("Sinds 3 november 2026");
  expect(presenceText({ createdAt, lastSeenAt: "2026-11-21T13:32:00Z" }, now)).toBe(
    "Sinds 3 november 2026 · laatst gezien 21 november 14:32",
  );
});

const mail = {
  link: { url: "http://localhost:3900/login/?code=x", expiresAt: "2026-11-23T13:32:00Z" },
  name: "Noor",
  role: "Regioredacteur van Zeeland",
  isNewPassword: false,
  sender: "Sanne",
};

it("writes an e-mail with the link, what it is for and how long it works", () => {
  const { body } = linkMail(mail, now);
  expect(body).toContain("Hoi Noor,\n\n");
  expect(body).toContain("als regioredacteur van Zeeland");
  expect(body).toContain(mail.link.url);
  expect(body).toContain("tot 23 november 14:32");
  expect(body).toMatch(/Groet,\nSanne$/);
  const again = linkMail({ ...mail, isNewPassword: true, name: "" }, now);
  expect(again.body).toMatch(/^Hoi,\n/);
  expect(again.body).toContain("nieuw wachtwoord");
  expect(again.body).not.toContain("uitgenodigd");
});

it("makes an address of it that keeps every sign and begins lines as mail programs do", () => {
  const address = mailAddress("noor+x@example.nl", { subject: "a & b", body: "c?\nd=#" });
  expect(address).toBe("mailto:noor%2Bx%40example.nl?subject=a%20%26%20b&body=c%3F%0D%0Ad%3D%23");
});
