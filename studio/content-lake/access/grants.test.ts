import { describe, expect, it } from "vitest";
import type { Actor, Grant, LakeDocument } from "../model.ts";
import { isAllowed, readingKey } from "./grants.ts";

function document(fields: object): LakeDocument {
  return { _id: "a", _type: "t", _rev: "r", _createdAt: "", _updatedAt: "", ...fields };
}

function actor(...grants: Grant[]): Actor {
  return { id: "someone", grants };
}

describe("isAllowed", () => {
  it("gives nothing without grants, and only the permission that the grant names", () => {
    const reader = actor({ filter: '_id in path("**")', permissions: ["read"] });
    expect(isAllowed(actor(), "read", document({}))).toBe(false);
    expect(isAllowed(reader, "read", document({}))).toBe(true);
    expect(isAllowed(reader, "update", document({}))).toBe(false);
  });

  it.each<[string, object, boolean]>([
    ['_type == "t"', {}, true],
    ['_type == "u"', {}, false],
    ['region._ref in ["zeeland"]', { region: { _ref: "zeeland" } }, true],
    ['region._ref in ["zeeland"]', { region: { _ref: "twente" } }, false],
    ['region._ref in ["zeeland"]', {}, false],
    ["author == identity()", { author: "someone" }, true],
    ["author == identity()", { author: "other" }, false],
    ['_id in path("*")', { _id: "plain" }, true],
    ['_id in path("*")', { _id: "drafts.plain" }, false],
    ['_id in path("drafts.**")', { _id: "drafts.plain" }, true],
    ['_id in path("drafts.**")', { _id: "drafts-of-law" }, false],
    ['_id in path("**")', { _id: "drafts.plain" }, true],
    ['"a string, not a verdict"', {}, false],
  ])("%s over %j: %s", (filter, fields, verdict) => {
    expect(isAllowed(actor({ filter, permissions: ["read"] }), "read", document(fields))).toBe(
      verdict,
    );
  });

  it("adds grants up", () => {
    const both = actor(
      { filter: '_type == "a"', permissions: ["read"] },
      { filter: '_type == "b"', permissions: ["read", "update"] },
    );
    expect(isAllowed(both, "read", document({ _type: "a" }))).toBe(true);
    expect(isAllowed(both, "update", document({ _type: "a" }))).toBe(false);
    expect(isAllowed(both, "update", document({ _type: "b" }))).toBe(true);
  });

  it("does not mix up two people in a filter about oneself", () => {
    const grants: Grant[] = [{ filter: "author == identity()", permissions: ["read"] }];
    const mine = document({ author: "one" });
    expect(isAllowed({ id: "one", grants }, "read", mine)).toBe(true);
    expect(isAllowed({ id: "two", grants }, "read", mine)).toBe(false);
    expect(readingKey({ id: "one", grants })).not.toBe(readingKey({ id: "two", grants }));
  });

  it("refuses to guess at a filter that is no GROQ", () => {
    const broken = actor({ filter: "_type ==", permissions: ["read"] });
    expect(() => isAllowed(broken, "read", document({}))).toThrow("Syntax error");
  });
});
