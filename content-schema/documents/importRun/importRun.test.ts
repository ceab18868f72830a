import { expect, test } from "vitest";
import { flatten } from "../../fields/validation.ts";
import { importRunExample } from "./example.ts";
import { importRunSchema } from "./parsed.ts";

const parse = (changes: Record<string, unknown> = {}) =>
  importRunSchema.safeParse(flatten({ ...importRunExample, ...changes }));

test("a stored import is read as it is", () => {
  expect(parse().data).toMatchObject({
    state: "done",
    counts: { read: 10, refused: 1 },
    problems: [{ row: 7 }],
    ownerRegion: "region-voorbeeld",
  });
});

test("its rows add up, and its moments are moments", () => {
  const counts = { read: 12, created: 4, changed: 3, unchanged: 2, refused: 1 };
  expect(parse({ counts }).error?.issues).toMatchObject([{ path: ["counts"] }]);
  const wrong = parse({ startedAt: "gisteren", state: "klaar" }).error?.issues;
  expect(wrong?.map(({ path }) => path[0])).toEqual(["startedAt", "state"]);
});
