import { describe, expect, it } from "vitest";
import { Refusal } from "../commit/refusal.ts";
import type { LakeDocument } from "../model.ts";
import { patchDocument } from "./patch-document.ts";

const SYSTEM = {
  _id: "a",
  _type: "t",
  _rev: "r1",
  _createdAt: "2026-01-01T00:00:00.000Z",
  _updatedAt: "2026-01-01T00:00:00.000Z",
};

function patched(content: object, operations: Record<string, unknown>): object {
  const before: LakeDocument = { ...SYSTEM, ...content };
  const frozen = structuredClone(before);
  const after = patchDocument(before, operations);
  expect(before, "the document given is not changed").toEqual(frozen);
  const { _id, _type, _rev, _createdAt, _updatedAt, ...rest } = after;
  return rest;
}

const key = (name: string) => ({ _key: name, n: 1 });

describe("patchDocument", () => {
  it.each<[string, object, Record<string, unknown>, object]>([
    ["set", { a: 1 }, { set: { a: 2, b: "x" } }, { a: 2, b: "x" }],
    ["set, a deep path that is not there", {}, { set: { "a.b.c": 1 } }, { a: { b: { c: 1 } } }],
    ["set, null", { a: 1 }, { set: { a: null } }, { a: null }],
    ["set, an element by index", { a: [1, 2, 3] }, { set: { "a[1]": 9 } }, { a: [1, 9, 3] }],
    [
      "set, a field of an element by key",
      { a: [key("x"), key("y")] },
      { set: { 'a[_key=="y"].n': 5 } },
      { a: [key("x"), { _key: "y", n: 5 }] },
    ],
    [
      "set, a range of elements",
      { a: [key("x"), key("y")] },
      { set: { "a[0:2].n": 0 } },
      {
        a: [
          { _key: "x", n: 0 },
          { _key: "y", n: 0 },
        ],
      },
    ],
    ["setIfMissing, missing", { a: 1 }, { setIfMissing: { b: 2 } }, { a: 1, b: 2 }],
    ["setIfMissing, there", { a: 1 }, { setIfMissing: { a: 2 } }, { a: 1 }],
    [
      "setIfMissing before set",
      {},
      { setIfMissing: { a: {} }, set: { "a.b": 1 } },
      { a: { b: 1 } },
    ],
    ["unset", { a: 1, b: 2 }, { unset: ["a"] }, { b: 2 }],
    ["unset, a field that is not there", { a: 1 }, { unset: ["nope"] }, { a: 1 }],
    ["unset, an element by index", { a: [1, 2, 3] }, { unset: ["a[0]"] }, { a: [2, 3] }],
    ["unset, the last element", { a: [1, 2, 3] }, { unset: ["a[-1]"] }, { a: [1, 2] }],
    ["unset, a range", { a: [1, 2, 3, 4] }, { unset: ["a[1:3]"] }, { a: [1, 4] }],
    [
      "unset, an element by key",
      { a: [key("x"), key("y")] },
      { unset: ['a[_key=="x"]'] },
      { a: [key("y")] },
    ],
    ["inc", { n: 1 }, { inc: { n: 4 } }, { n: 5 }],
    ["inc, a fraction", { n: 1.5 }, { inc: { n: 0.25 } }, { n: 1.75 }],
    ["dec", { n: 1 }, { dec: { n: 4 } }, { n: -3 }],
    [
      "insert before",
      { a: [1, 2] },
      { insert: { before: "a[0]", items: [8, 9] } },
      { a: [8, 9, 1, 2] },
    ],
    ["insert after", { a: [1, 2] }, { insert: { after: "a[0]", items: [9] } }, { a: [1, 9, 2] }],
    ["insert at the end", { a: [1] }, { insert: { after: "a[-1]", items: [2] } }, { a: [1, 2] }],
    [
      "insert into an empty array",
      { a: [] },
      { insert: { after: "a[-1]", items: [1] } },
      { a: [1] },
    ],
    [
      "insert replacing an element by key",
      { a: [key("x"), key("y")] },
      { insert: { replace: 'a[_key=="x"]', items: [key("z")] } },
      { a: [key("z"), key("y")] },
    ],
    [
      "diffMatchPatch",
      { t: "de ouder belt" },
      { diffMatchPatch: { t: "@@ -1,13 +1,16 @@\n de ouder\n+s\n  be\n-lt\n+llen\n" } },
      { t: "de ouders bellen" },
    ],
    [
      "several at once",
      { n: 1, a: ["x"] },
      { set: { s: 1 }, inc: { n: 1 }, unset: ["a"] },
      { s: 1, n: 2 },
    ],
    ["nothing at all", { a: 1 }, {}, { a: 1 }],
  ])("%s", (_name, before, operations, after) => {
    expect(patched(before, operations)).toEqual(after);
  });

  it("accepts the revision that the editor saw and refuses another with 409", () => {
    expect(patched({ a: 1 }, { ifRevisionID: "r1", set: { a: 2 } })).toEqual({ a: 2 });
    expect(() => patched({ a: 1 }, { ifRevisionID: "r0", set: { a: 2 } })).toThrow(
      expect.objectContaining({ status: 409, type: "documentRevisionIDDoesNotMatchError" }),
    );
  });

  it.each([
    ["_id", { set: { _id: "b" } }],
    ["_type", { set: { _type: "u" } }],
    ["_type", { unset: ["_type"] }],
  ])("refuses to change %s", (field, operations) => {
    expect(() => patched({}, operations)).toThrow(
      `The field "${field}" of document "a" cannot be changed by a patch`,
    );
  });

  it.each([
    ["a path that is none", { set: { "a[[": 1 } }],
    ["a text patch of the revision", { diffMatchPatch: { _rev: "@@ -1,2 +1,2 @@\n-r1\n+r2\n" } }],
    ["a text patch that is none", { diffMatchPatch: { t: "@@ nonsense" } }],
  ])("refuses %s with 400", (_name, operations) => {
    expect(() => patched({ t: "x" }, operations)).toThrow(Refusal);
    expect(() => patched({ t: "x" }, operations)).toThrow(
      expect.objectContaining({ status: 400, type: "patchError" }),
    );
  });
});
