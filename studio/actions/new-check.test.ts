import { expect, test } from "vitest";
import { canCheck, newCheck } from "./new-check.ts";

const regions = [{ _id: "region-zeeland", title: "Zeeland" }];
const zeeland = { role: "regionalEditor", regions: ["region-zeeland"] };
const editor = { role: "editor", regions: [] };
const offer = { _id: "service-x", _type: "service", ownerRegion: { _ref: "region-zeeland" } };
const made = { regions, id: "a-b-c", now: new Date("2026-11-22T23:30:00Z") };

test("a check is of today in the Netherlands, by a role, and of the region of its subject", () => {
  expect(newCheck(zeeland, offer, { how: "phone", result: "confirmed" }, made)).toEqual({
    _id: "a-b-c",
    _type: "check",
    subject: { _type: "reference", _ref: "service-x" },
    checkedOn: "2026-11-23",
    checkedBy: "Redactie van Zeeland",
    how: "phone",
    result: "confirmed",
    ownerRegion: { _type: "reference", _ref: "region-zeeland" },
  });
  const byCountry = newCheck(editor, offer, { how: "visit", result: "gone" }, made);
  expect(byCountry).toMatchObject({ checkedBy: "Landelijke redactie", result: "gone" });
  expect(byCountry.ownerRegion?._ref).toBe("region-zeeland");
});

test("one checks what is of the menukaart and one's own", () => {
  expect(canCheck(zeeland, offer, regions)).toBe(true);
  expect(canCheck(editor, offer, regions)).toBe(true);
  expect(canCheck(zeeland, { _type: "service" }, regions)).toBe(false);
  expect(canCheck(editor, { _type: "term" }, regions)).toBe(false);
  expect(canCheck({ role: "reader", regions: [] }, offer, regions)).toBe(false);
});
