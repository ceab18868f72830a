import { applyPatch, incremental } from "mendoza";
import { describe, expect, it } from "vitest";
import { encodePatch } from "./encode.ts";
import { mutate, randomDocument, randomNumbers } from "./random-document.ts";

function incrementally(before: unknown, patch: unknown[]): unknown {
  return incremental.unwrap(incremental.applyPatch(incremental.wrap(before, 0), patch, 1));
}

function expectRoundTrip(before: unknown, after: unknown): void {
  const apply = encodePatch(before, after);
  const revert = encodePatch(after, before);
  expect(applyPatch(before, apply)).toEqual(after);
  expect(applyPatch(after, revert)).toEqual(before);
  expect(incrementally(before, apply)).toEqual(after);
  expect(incrementally(after, revert)).toEqual(before);
  // Patches travel as JSON.
  expect(JSON.parse(JSON.stringify(apply))).toEqual(apply);
}

describe("encodePatch", () => {
  it("turns 3000 random documents into edited copies and back, with both of mendoza's patchers", () => {
    for (let seed = 1; seed <= 3000; seed += 1) {
      const random = randomNumbers(seed);
      const before = randomDocument(random);
      expectRoundTrip(before, mutate(before, random));
    }
  });

  it("turns unrelated random documents into each other", () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const random = randomNumbers(seed);
      expectRoundTrip(randomDocument(random), randomDocument(random));
    }
  });

  it.each<[string, unknown, unknown]>([
    ["a document that appears", null, { _id: "a" }],
    ["a document that goes", { _id: "a" }, null],
    ["nothing", { a: 1 }, { a: 1 }],
    ["a nested delete", { a: { b: { c: 1, d: 2 } } }, { a: { b: { d: 2 } } }],
    ["an object that becomes empty", { a: { b: 1 } }, { a: {} }],
    ["an array that becomes empty", { a: [1] }, { a: [] }],
    ["a string that becomes empty", { a: "x".repeat(40) }, { a: "" }],
    ["nulls", { a: null, b: 1 }, { a: 1, b: null }],
    ["null in an array", { a: [null, 1] }, { a: [1, null, null] }],
    ["an array that becomes an object", { a: [1] }, { a: { b: 1 } }],
    [
      "a text edit after characters of 2, 3 and 4 bytes",
      text("één €uro 🧡 "),
      text("één €uro 🧡 x"),
    ],
    ["a cut inside a pair of surrogates", { a: `${long}🧡` }, { a: `${long}🧢` }],
    ["a cut at the start of a pair", { a: `\u{1f9e1}${long}` }, { a: `\u{1f5e1}${long}` }],
    ["a lone surrogate", { a: `${long}\ud83e` }, { a: `${long}\ud83e!` }],
  ])("handles %s", (_name, before, after) => expectRoundTrip(before, after));

  it("names fields by their place among the sorted keys, as mendoza reads them", () => {
    expect(encodePatch({ b: 1, a: 2, c: 3 }, { b: 1, c: 4 })).toEqual([1, 19, 0, 17, 4, "c"]);
  });

  it("moves a keyed block instead of writing it again", () => {
    const [one, two] = [block("1"), block("2")];
    expect(encodePatch({ body: [one, two] }, { body: [two, one] })).toEqual([
      1, 11, 0, 21, 1, 2, 21, 0, 1, 15,
    ]);
  });

  it("writes only the changed words of a long text", () => {
    const patch = encodePatch({ t: `${long} oud ${long}` }, { t: `${long} nieuw ${long}` });
    expect(JSON.stringify(patch).length).toBeLessThan(60);
  });
});

const long = "de kinderen wonen om de week bij de andere ouder ";

function text(words: string) {
  return { a: `${words}${long}` };
}

function block(key: string) {
  return { _key: key, _type: "block", text: `${long}${key}` };
}
