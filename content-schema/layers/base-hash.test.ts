import fc from "fast-check";
import { expect, test } from "vitest";
import { RUNS } from "../fixtures/arbitraries.ts";
import { baseHash, fieldsMovedSince } from "./base-hash.ts";

test("the fingerprint is FNV-1a of 32 bits", () => {
  // A missing field is the empty text, whose hash is the offset basis of the algorithm.
  expect(baseHash({}, ["leeg"])).toBe("leeg:811c9dc5");
});

test("each field has its own, in the order of the names", () => {
  const base = { summary: "a", contact: { phone: "112" }, status: "active" };
  expect(baseHash(base, ["summary", "contact"])).toMatch(/^contact:[\da-f]{8} summary:[\da-f]{8}$/);
});

test("it names the field that moved", () => {
  const base = { summary: "a", contact: { phone: "112", email: "a@example.org" } };
  const hash = baseHash(base, ["summary", "contact"]);
  expect(fieldsMovedSince(base, hash)).toEqual([]);
  expect(fieldsMovedSince({ ...base, contact: { phone: "113" } }, hash)).toEqual(["contact"]);
  expect(fieldsMovedSince({ contact: base.contact }, hash)).toEqual(["summary"]);
  expect(fieldsMovedSince(base, "")).toEqual([]);
});

test("keys of items do not matter, their order does", () => {
  const costs = [
    { _key: "a", kind: "free" },
    { _key: "b", kind: "paid" },
  ];
  const rekeyed = costs.map((cost, index) => ({ ...cost, _key: String(index) }));
  const hash = baseHash({ costs }, ["costs"]);
  expect(baseHash({ costs: rekeyed }, ["costs"])).toBe(hash);
  expect(baseHash({ costs: costs.toReversed() }, ["costs"])).not.toBe(hash);
});

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, field]) => [name, reversed(field)]),
  );
}

const documents = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue(), {
  maxKeys: 6,
  noNullPrototype: true,
});

test("the order of keys and of fields does not matter", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const fields = Object.keys(document);
      const turned = reversed(document);
      if (typeof turned !== "object" || turned === null) throw new Error("a document is an object");
      expect(baseHash(turned, fields.toReversed())).toBe(baseHash(document, fields));
      expect(fieldsMovedSince(turned, baseHash(document, fields))).toEqual([]);
    }),
    RUNS,
  );
});

test("another text moves exactly its field", () => {
  fc.assert(
    fc.property(documents, fc.nat(5), (document, index) => {
      const fields = Object.keys(document);
      const field = fields[index];
      if (field === undefined) return;
      const hash = baseHash(document, fields);
      const changed = { ...document, [field]: [document[field]] };
      expect(fieldsMovedSince(changed, hash)).toEqual([field]);
    }),
    RUNS,
  );
});
