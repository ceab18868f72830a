import { expect, test } from "vitest";
import { sentencesOf, withoutAddresses, wordsOf } from "./sentences.ts";

test("a sentence ends before a capital, digit or quote", () => {
  expect(sentencesOf("Is er gevaar? Bel 112. 'Kom je?' 12 jaar is oud genoeg… Ja!")).toEqual([
    "Is er gevaar?",
    "Bel 112.",
    "'Kom je?'",
    "12 jaar is oud genoeg…",
    "Ja!",
  ]);
});

test("a full stop inside an abbreviation or an address ends no sentence", () => {
  expect(sentencesOf("Lees art. 247 van de wet, bijv. A. Jansen op 113.nl eens.")).toHaveLength(1);
});

test("words are counted between spaces, without punctuation", () => {
  expect(wordsOf("'Zeg maar – dat ik (later) kom/ga: co-ouder.'")).toEqual([
    "Zeg",
    "maar",
    "dat",
    "ik",
    "later",
    "kom",
    "ga",
    "co-ouder",
  ]);
});

test("addresses are no words", () => {
  expect(withoutAddresses("Chat via 113.nl of https://example.org/lang?x=1 vandaag")).toBe(
    "Chat via … of … vandaag",
  );
});
