import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored notice becomes a parsed one", async () => {
  expect(await parsedExample("notice")).toMatchObject({
    kind: "outage",
    link: "/hulp/",
    showFrom: "2026-11-22",
    showUntil: "2026-11-23",
    audiences: ["parent"],
  });
});

test("a notice without audiences is for everybody", async () => {
  expect((await parsedExample("notice", { audiences: undefined })).audiences).toEqual([]);
});

test("a notice always ends, after it began", async () => {
  expect(await problemsOf("notice", { showUntil: undefined })).toEqual([
    "showUntil: Dit veld is leeg. Vul het in.",
  ]);
  expect(await problemsOf("notice", { showUntil: "2026-11-21" })).toEqual([
    "showUntil: De laatste dag (2026-11-21) ligt voor de eerste (2026-11-22). Draai de twee dagen om, of verbeter het jaar.",
  ]);
});
