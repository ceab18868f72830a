import { schemaTypes } from "@digiplein/content-schema/studio";
import { expect, test } from "vitest";
import { isAllowed } from "../content-lake/access/grants.ts";
import { grantsOf, type RoleName } from "../content-lake/access/roles.ts";
import { ownerNote, readOnlyReason } from "./read-only-reason.ts";

const NOW = "2026-11-22T12:00:00Z";
const regions = [
  { _id: "region-zeeland", title: "Zeeland" },
  { _id: "region-goes", title: "Goes", parent: "region-zeeland" },
  { _id: "region-groningen", title: "Groningen", parent: null },
];
const zeeland = { role: "regionalEditor", regions: ["region-zeeland"] };
const goes = { role: "regionalEditor", regions: ["region-goes"] };
const of = (_type: string, region?: string) => ({
  _type,
  ...(region ? { ownerRegion: { _ref: region } } : {}),
});

const LAKE_FIELDS = { _id: "drafts.x", _rev: "a", _createdAt: NOW, _updatedAt: NOW };
const documents = schemaTypes.filter(({ type }) => type === "document").map(({ name }) => name);
const owners = [undefined, "region-zeeland", "region-groningen"];
const roles: [RoleName, string[]][] = [
  ["administrator", []],
  ["editor", []],
  ["regionalEditor", ["region-zeeland"]],
  ["regionalEditor", ["region-groningen"]],
  ["reader", []],
];

test("there is a reason exactly where the lake refuses a draft", () => {
  let reasons = 0;
  for (const [role, own] of roles) {
    for (const type of documents) {
      for (const owner of owners) {
        const document = of(type, owner);
        const stored = { ...LAKE_FIELDS, ...document };
        const grants = grantsOf(role, own);
        const isRefused = !isAllowed({ id: "me", grants }, "update", stored);
        const reason = readOnlyReason({ role, regions: own }, document, regions);
        expect(reason !== undefined, `${role} ${own} ${type} ${owner}`).toBe(isRefused);
        if (reason) reasons += 1;
      }
    }
  }
  expect(reasons).toBeGreaterThan(100);
});

test("a published check stays, for all but the administrator", () => {
  for (const [role, own] of roles) {
    const check = { _id: "check-x", ...of("check", "region-zeeland") };
    const isRefused = !isAllowed({ id: "me", grants: grantsOf(role, own) }, "update", {
      ...LAKE_FIELDS,
      ...check,
    });
    const reason = readOnlyReason({ role, regions: own }, check, regions);
    expect(reason !== undefined, role).toBe(isRefused);
    expect(isRefused).toBe(role !== "administrator");
  }
});

test("a national text can be adapted, and the sentence says so", () => {
  expect(readOnlyReason(zeeland, of("article"), regions)).toEqual({
    sentence:
      "Dit is landelijke tekst. Alleen de landelijke redactie wijzigt hem. Je kunt hem aanpassen voor je regio.",
    instead: "adapt",
  });
});

test("what a region cannot adapt, it can propose to change", () => {
  expect(readOnlyReason(zeeland, of("term"), regions)).toMatchObject({ instead: "propose" });
  expect(readOnlyReason(zeeland, of("article", "region-groningen"), regions)).toEqual({
    sentence:
      "Dit is van Groningen. Alleen de redactie daar wijzigt het. Zie je iets wat niet klopt? Stel een wijziging voor.",
    instead: "propose",
  });
});

test("a gemeente adapts what its region has, and not the other way round", () => {
  expect(readOnlyReason(goes, of("service", "region-zeeland"), regions)?.instead).toBe("adapt");
  expect(readOnlyReason(zeeland, of("service", "region-goes"), regions)?.instead).toBe("propose");
});

test("records and readers get a reason without something to do instead", () => {
  for (const type of ["publication", "importRun", "check", "siteSettings"])
    expect(readOnlyReason(zeeland, of(type), regions)).not.toHaveProperty("instead");
  expect(readOnlyReason({ role: "reader", regions: [] }, of("article"), regions)).toEqual({
    sentence: "Je bent hier als lezer: je ziet alles en wijzigt niets.",
  });
});

test("the national team reads whose a document is", () => {
  const editor = { role: "editor", regions: [] };
  expect(ownerNote(editor, of("service", "region-zeeland"), regions)).toMatch(
    /^Dit is van Zeeland/,
  );
  expect(ownerNote(editor, of("service"), regions)).toBeUndefined();
  expect(ownerNote(zeeland, of("service", "region-groningen"), regions)).toBeUndefined();
});
