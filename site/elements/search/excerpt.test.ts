import { expect, test } from "vitest";
import { excerptPieces } from "./excerpt.ts";

test("splits the words found from the rest", () => {
  expect(excerptPieces("De <mark>rechter</mark> luistert &amp; <mark>vraagt</mark>")).toEqual([
    { text: "De ", marked: false },
    { text: "rechter", marked: true },
    { text: " luistert & ", marked: false },
    { text: "vraagt", marked: true },
  ]);
});

test("keeps HTML in a page's text as text", () => {
  expect(excerptPieces("&lt;img src=x&gt; <b>")).toEqual([
    { text: "<img src=x> <b>", marked: false },
  ]);
});

test("has no pieces for an empty excerpt", () => expect(excerptPieces("")).toEqual([]));
