import { schemaTypes } from "@digiplein/content-schema/studio";
import { expect, test } from "vitest";
import { managementPlan, nationalPlan } from "./national-plan.ts";
import { type DeskItem, listsIn } from "./plan.ts";
import { regionPlan } from "./region-plan.ts";
import { regionalTypes } from "./templates.ts";

const documents = schemaTypes.filter(({ type }) => type === "document").map(({ name }) => name);
const zeeland = regionPlan("region-zeeland");
const wholeDesk = [...nationalPlan, ...managementPlan, ...zeeland];

/** Only offers and articles are told apart within their place: by status, and by reader. */
const placesOf = (plan: readonly DeskItem[]): string[] =>
  plan.flatMap((item) => {
    if (item.kind === "folder") return [...new Set(placesOf(item.items))];
    return item.kind === "list" ? [item.type] : [];
  });

test("every type that a region owns has one place on the desk of a region", () => {
  expect(placesOf(zeeland).toSorted()).toEqual(regionalTypes.toSorted());
});

test("every type has one place for the country, but changes of a region, which are a region's", () => {
  const ofRegions = ["articleOverride", "serviceOverride"];
  expect(placesOf([...nationalPlan, ...managementPlan]).toSorted()).toEqual(
    documents.filter((type) => !ofRegions.includes(type)).toSorted(),
  );
});

test("a list of a region has its own documents only, and new ones are its own", () => {
  for (const { filter, params, template, title } of listsIn(zeeland)) {
    expect(filter, title).toMatch(/^ownerRegion._ref == \$region/);
    expect(params).toEqual({ region: "region-zeeland" });
    expect(template?.parameters).toEqual({ region: "region-zeeland" });
  }
});

test("a list of the country leaves out what regions own", () => {
  for (const { filter, type, title } of listsIn(nationalPlan)) {
    if (regionalTypes.includes(type)) expect(filter, title).toMatch(/^!defined\(ownerRegion\)/);
    else expect(filter, title).toBeUndefined();
  }
});

test("a list is ordered by a field that its documents have", () => {
  const names = (type: string) => {
    const form = schemaTypes.find(({ name }) => name === type);
    return form && "fields" in form ? form.fields?.map(({ name }) => name) : undefined;
  };
  for (const { type, orderBy } of listsIn(wholeDesk)) {
    if (orderBy !== "_updatedAt") expect(names(type), type).toContain(orderBy.split(".")[0]);
  }
});

test("an address names each thing once", () => {
  const idsIn = (items: readonly DeskItem[]) =>
    items.flatMap((item) => (item.kind === "divider" ? [] : [item.id]));
  const levels = [
    wholeDesk,
    ...wholeDesk.map((item) => (item.kind === "folder" ? item.items : [])),
  ];
  for (const level of levels) {
    const ids = idsIn(level);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]+$/);
  }
});
