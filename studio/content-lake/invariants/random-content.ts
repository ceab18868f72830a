import fc from "fast-check";

const KEYS = ["k1", "k2", "k3"];

/** Short texts with what goes wrong first: letters of two bytes, emoji of four, quotes, nothing. */
export const randomText = fc
  .array(fc.constantFrom("kind ", "één ", "🧡", "👨‍👧 ", '"', "\\", "\n", "€ 12", "ouders "), {
    maxLength: 9,
  })
  .map((words) => words.join(""));

const scalar = fc.oneof(
  randomText,
  fc.integer({ min: -99, max: 99 }),
  // Without -0, which JSON does not know.
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((number) => number + 0),
  fc.constantFrom(null, true, false),
);

const span = fc.record({
  _type: fc.constant("span"),
  _key: fc.constantFrom(...KEYS),
  text: randomText,
  marks: fc.subarray(["strong", "em", "m1"]),
});

/** A block of Portable Text, as the Studio writes them. */
const block = fc.record({
  _type: fc.constant("block"),
  _key: fc.constantFrom(...KEYS),
  children: fc.array(span, { maxLength: 3 }),
  markDefs: fc.array(
    fc.record({ _key: fc.constant("m1"), _type: fc.constant("link"), href: randomText }),
    { maxLength: 1 },
  ),
});

const reference = fc
  .tuple(fc.constantFrom("a", "b", "nobody"), fc.boolean())
  .map(([_ref, isStrong]) => ({
    _type: "reference",
    _ref,
    ...(isStrong && _ref !== "nobody" ? {} : { _weak: true }),
  }));

const item = fc.oneof(scalar, block, fc.record({ _key: fc.constantFrom(...KEYS), n: scalar }));

/** Anything that a field or an element can hold. */
export const randomValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 2, arbitrary: block },
  { weight: 1, arbitrary: fc.array(item, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.record({ b: scalar, c: fc.array(scalar, { maxLength: 3 }) }) },
);

/** The fields of a document, each there or not: nested, with keyed and plain arrays. */
export const randomContent: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    title: randomText,
    n: fc.oneof(fc.integer({ min: -9, max: 9 }), scalar),
    list: fc.array(item, { maxLength: 5 }),
    body: fc.array(block, { maxLength: 4 }),
    deep: fc.record({ a: fc.record({ b: scalar, c: fc.array(item, { maxLength: 3 }) }) }),
    link: reference,
  },
  { requiredKeys: [] },
);

const key = fc.constantFrom(...KEYS).map((name) => `[_key=="${name}"]`);
const index = fc.constantFrom("[0]", "[1]", "[-1]", "[7]", "[0:2]", "[1:]");
const element = fc.oneof(key, index);

/** Paths into such documents; now and then one that leads nowhere, or is no path at all. */
export const randomPath: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 25,
    arbitrary: fc.constantFrom("title", "n", "list", "body", "deep", "deep.a.b", "new"),
  },
  { weight: 15, arbitrary: element.map((which) => `list${which}`) },
  { weight: 20, arbitrary: element.map((which) => `body${which}`) },
  {
    weight: 20,
    arbitrary: fc
      .tuple(key, element, fc.constantFrom("", ".text", ".marks", ".marks[-1]"))
      .map(([one, two, field]) => `body${one}.children${two}${field}`),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom("deep.a.c[0].n", "deep.x.y.z", "title.a", "..text", "..n"),
  },
  { weight: 1, arbitrary: fc.constantFrom("_id", "_type", "_rev", "a[[", "", "a.hasOwnProperty") },
);
