import { describe, expect, it } from "vitest";
import { parseActions } from "../actions/parse-actions.ts";
import { parseMutations, parseTransactionId } from "./parse-mutations.ts";

describe("parseMutations", () => {
  it("accepts what @sanity/client sends, and keeps every field of a document", () => {
    const mutations = [
      { create: { _type: "t", any: { thing: [1, null] } } },
      { create: { _id: "drafts.", _type: "t" } },
      { createOrReplace: { _id: "drafts.a-b_C.9", _type: "sanity.imageAsset" } },
      { createIfNotExists: { _id: "a", _type: "t" } },
      { delete: { id: "a" } },
      { delete: { id: ["a", "b"] } },
      { delete: { query: "*[_type == $t]", params: { t: "x" } } },
      { patch: { id: "a", set: { x: null }, ifRevisionID: "r" } },
      { patch: { query: "*", unset: ["x"], inc: { n: 1 }, dec: { n: 1 } } },
      { patch: { id: "a", insert: { after: "x[-1]", items: [1] }, diffMatchPatch: { t: "" } } },
    ];
    expect(parseMutations(mutations)).toEqual(mutations);
  });

  it.each<[unknown, string]>([
    ["nonsense", "Send the mutations as a list: {mutations: [ … ]}."],
    [
      [{}],
      "Mutation 1 must hold exactly one of create, createOrReplace, createIfNotExists, delete, patch; it holds none.",
    ],
    [
      [{ delete: { id: "a" }, patch: { id: "a" } }],
      "Mutation 1 must hold exactly one of create, createOrReplace, createIfNotExists, delete, patch; it holds delete, patch.",
    ],
    [
      [{ delete: { id: "a" } }, { constructor: {} }],
      "Mutation 2 must hold exactly one of create, createOrReplace, createIfNotExists, delete, patch; it holds constructor.",
    ],
    [[{ create: { title: "x" } }], "Mutation 1 is not valid: create._type: "],
    [[{ createOrReplace: { _type: "t" } }], "Mutation 1 is not valid: createOrReplace._id: "],
    [[{ patch: { id: "a", inc: { n: "1" } } }], "Mutation 1 is not valid: patch.inc.n: "],
    [
      [{ patch: { id: "a", merge: {} } }],
      'Mutation 1 is not valid: patch: Unrecognized key: "merge"',
    ],
    [
      [{ patch: { id: "a", insert: { after: "x", items: 1 } } }],
      "Mutation 1 is not valid: patch.insert.items: ",
    ],
    [[{ delete: {} }], "Mutation 1 is not valid: delete."],
  ])("refuses %j in one sentence", (input, message) => {
    expect(() => parseMutations(input)).toThrow(message);
    expect(() => parseMutations(input)).toThrow(expect.objectContaining({ status: 400 }));
  });

  it("refuses more than ten thousand at once, which would keep the others waiting", () => {
    const mutations = Array.from({ length: 10_001 }, () => ({ delete: { id: "a" } }));
    expect(parseMutations(mutations.slice(1))).toHaveLength(10_000);
    expect(() => parseMutations(mutations)).toThrow(expect.objectContaining({ status: 413 }));
    expect(() => parseActions(mutations)).toThrow(expect.objectContaining({ status: 413 }));
  });

  it.each(["", "a b", "-a", ".a", "a..b", "a.", "é", "a/b", "x".repeat(129), 7])(
    "refuses the document id %j",
    (_id) => {
      expect(() => parseMutations([{ createOrReplace: { _id, _type: "t" } }])).toThrow("_id");
    },
  );
});

describe("parseTransactionId", () => {
  it("accepts the ids of the Studio and refuses what cannot be a revision", () => {
    expect(parseTransactionId("d2c8a7f0-1e0b-4f53-9a51-0f9a3d4f2b11")).toHaveLength(36);
    expect(() => parseTransactionId("a b")).toThrow("A transaction id holds 1 to 128");
    expect(() => parseTransactionId("x".repeat(129))).toThrow("A transaction id holds 1 to 128");
  });
});
