import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { RUNS } from "../finder/fixtures/offers.ts";
import {
  type Answers,
  answersSchema,
  answersText,
  type Form,
  isEmpty,
  parseAnswers,
} from "./answers.ts";
import { ownFile } from "./file.ts";
import { isOver, KEPT_DAYS, keptText, parseKept } from "./kept.ts";

const NOW = 1_795_348_800_000;
const DAY = 86_400_000;

const FORM: Form = {
  fields: [
    { kind: "text", name: "naam", most: 20 },
    { kind: "choice", name: "praten", values: ["ja", "nee"] },
    { kind: "choices", name: "over", values: ["wonen", "school"] },
  ],
  rows: [{ name: "tas", most: 2, fields: [{ kind: "text", name: "wat", most: 10 }] }],
};

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    naam: fc.string({ unit: "binary", maxLength: 10 }),
    praten: fc.constantFrom("", "ja", "nee"),
    over: fc.subarray(["wonen", "school"]),
    tas: fc.array(fc.record({ wat: fc.string({ unit: "binary", maxLength: 5 }) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

test("device and file give any answers back as they were", () => {
  const file = ownFile("een-tool", { antwoorden: answersSchema(FORM) });
  fc.assert(
    fc.property(answers, (given) => {
      expect(
        parseAnswers(FORM, parseKept(keptText(answersText(given), NOW), NOW)?.text ?? ""),
      ).toEqual(given);
      expect(file.parse(file.text({ antwoorden: given }))?.antwoorden).toEqual(given);
    }),
    RUNS,
  );
});

test("any text and any JSON is read without a mistake, and none of it is ours", () => {
  const file = ownFile("een-tool", { antwoorden: answersSchema(FORM) });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
      expect(file.parse(text)).toBeUndefined();
      expect(parseKept(text, NOW)).toBeUndefined();
      const read = parseAnswers(FORM, text);
      // Only an object without questions is an answer to every form.
      if (read !== undefined) expect(read).toEqual({});
    }),
    RUNS,
  );
});

test.each<[string, object]>([
  ["an unknown question", { adres: "hier" }],
  ["a text that is too long", { naam: "a".repeat(21) }],
  ["a choice that is not offered", { praten: "misschien" }],
  ["a choice among many that is not offered", { over: ["geld"] }],
  ["too many rows", { tas: [{}, {}, {}] }],
  ["an unknown question in a row", { tas: [{ waar: "hier" }] }],
  ["a text where rows belong", { tas: "gymspullen" }],
  ["no answers but a list", []],
])("refuses %s", (_what, given) => {
  expect(parseAnswers(FORM, JSON.stringify(given))).toBeUndefined();
});

test("a file of another tool, of another version or with more in it is refused", () => {
  const file = ownFile("een-tool", { wat: z.string() });
  const good = { soort: "een-tool", versie: 1, wat: "dit" };
  expect(file.parse(JSON.stringify(good))).toEqual({ wat: "dit" });
  for (const wrong of [{ soort: "mijn-lijst" }, { versie: 2 }, { naam: "Sam" }])
    expect(file.parse(JSON.stringify({ ...good, ...wrong }))).toBeUndefined();
  expect(file.parse(JSON.stringify({ ...good, wat: "a".repeat(500_001) }))).toBeUndefined();
});

test("a device keeps for thirty days and not a moment more", () => {
  const stored = keptText("een\ntwee", NOW);
  const end = NOW + KEPT_DAYS * DAY;
  expect(parseKept(stored, NOW)).toEqual({ text: "een\ntwee", until: end });
  expect(parseKept(stored, end - 1)).toBeDefined();
  expect(parseKept(stored, end)).toBeUndefined();
  expect([isOver(stored, end - 1), isOver(stored, end)]).toEqual([false, true]);
  expect(isOver("van een ander programma", end)).toBe(false);
});

test.each<[boolean, Answers]>([
  [true, {}],
  [true, { naam: " ", praten: "", over: [], tas: [{ wat: "" }] }],
  [false, { over: ["wonen"] }],
  [false, { tas: [{ wat: "" }, { wat: "gymspullen" }] }],
])("empty: %s for %j", (expected, given) => {
  expect(isEmpty(given)).toBe(expected);
});
