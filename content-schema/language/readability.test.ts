import { expect, test } from "vitest";
import { levelOf, readabilityOf, syllablesIn } from "./readability.ts";

test.each([
  ["je", 1],
  ["huis", 1],
  ["kind", 1],
  ["eeuw", 1],
  ["nieuws", 1],
  ["ruzie", 2],
  ["ouders", 2],
  ["familie", 3],
  ["financiën", 4],
  ["ideeën", 3],
  ["ouderschapsplan", 4],
  ["kinderbescherming", 5],
  ["tv", 1],
])("%s has %d syllables", (word, syllables) => {
  expect(syllablesIn(word)).toBe(syllables);
});

test("the formula is Douma's", () => {
  // 4 words, 5 syllables, 1 sentence: 206.84 − 77 × 1.25 − 0.93 × 4.
  expect(readabilityOf(["Je mag boos zijn.", "…"])).toEqual({
    words: 4,
    sentences: 1,
    wordsPerSentence: 4,
    syllablesPerWord: 1,
    ease: 206.84 - 77 - 0.93 * 4,
  });
});

test("a stiff text is hard, a plain one is easy", () => {
  const stiff =
    "De verzoekende echtgenoot dient het verzoekschrift betreffende de echtscheiding door tussenkomst van een advocaat bij de rechtbank in te dienen.";
  const plain = "Wil je uit elkaar? Dan vraag je een advocaat. Die vraagt het aan de rechter.";
  const ease = (text: string) => readabilityOf([text])?.ease ?? Number.NaN;
  expect(levelOf(ease(stiff))).toBe("moeilijk");
  expect(levelOf(ease(plain))).toBe("heel makkelijk");
});

test("no words, no measure", () => {
  expect(readabilityOf(["", "…", "123"])).toBeUndefined();
});
