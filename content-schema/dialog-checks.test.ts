import { expect, test } from "vitest";
import { findWrongPeople } from "./dialog-checks.ts";
import { parsedExample } from "./fixtures/query.ts";

test("an outcome that helps now needs a line for danger, and pages for its reader", async () => {
  const dialog = await parsedExample("dialog");
  const ready = await parsedExample("helpline");
  const article = await parsedExample("article", { audience: "youth", professions: undefined });
  expect(findWrongPeople([dialog, ready, article])).toEqual([]);
  const calm = await parsedExample("helpline", { urgent: false });
  const other = await parsedExample("article", { audience: "parent", professions: undefined });
  expect(findWrongPeople([dialog, calm, other]).map(({ problem }) => problem)).toMatchObject([
    { documentId: "dialog-voorbeeld", field: "outcomes[0] › helplines" },
    { documentId: "dialog-voorbeeld", field: "outcomes[0] › articles[0]" },
  ]);
});
