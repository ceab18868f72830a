import type { Figure } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { figureView } from "./figures.ts";

type Value = Figure["values"][number];

const valued = (validFrom: string, more: Partial<Value>): Value => ({
  _type: "datedValue",
  _key: validFrom,
  validFrom,
  confirmed: true,
  checkedOn: "2026-11-22",
  source: {
    _type: "source",
    title: `Bron van ${validFrom}`,
    url: "https://example.org/",
    kind: "government",
    date: "z.d.",
  },
  ...more,
});

const figure = (...values: Value[]): Figure => ({
  _id: "figure-voorbeeld",
  _type: "figure",
  title: "Voorbeeld",
  slug: "voorbeeld",
  unit: "euro",
  per: "month",
  values,
});

const past = valued("2026-01-01", { value: 10 });
const next = valued("2027-01-01", { value: 11 });
const unknown = valued("2027-01-01", { confirmed: false });

test("shows the value of the day with the last day on which it holds", () => {
  expect(figureView(figure(past, next), "2026-12-31")).toEqual({
    text: "€\u00a010 per maand",
    value: 10,
    readOn: "2026-11-22",
    until: "2026-12-31",
    after: figureView(figure(past, next), "2027-01-01"),
  });
  expect(figureView(figure(past, next), "2027-01-01")).toEqual({
    text: "€\u00a011 per maand",
    value: 11,
    readOn: "2026-11-22",
  });
});

test("says after its last day what is known then", () => {
  expect(figureView(figure(past, unknown), "2026-12-31")).toMatchObject({
    until: "2026-12-31",
    after: { unconfirmed: "bedrag", source: { title: "Bron van 2027-01-01" } },
  });
  const ended = { ...past, validUntil: "2026-12-31" };
  expect(figureView(figure(ended), "2026-12-31")).toMatchObject({
    after: { unconfirmed: "bedrag", source: { title: "Bron van 2026-01-01" } },
  });
});

test("shows no number that nobody confirmed, but the page where it should stand", () => {
  expect(figureView(figure(past, unknown), "2027-02-01")).toEqual({
    unconfirmed: "bedrag",
    source: { title: "Bron van 2027-01-01", url: "https://example.org/" },
  });
  const guessed = valued("2027-01-01", { value: 99, confirmed: false });
  expect(figureView(figure(past, guessed), "2027-02-01")).not.toHaveProperty("value");
});

test("shows no number before the first value or after the last", () => {
  const ended = valued("2026-01-01", { value: 10, validUntil: "2026-06-30" });
  for (const day of ["2025-12-31", "2026-07-01"]) {
    expect(figureView(figure(ended), day)).toMatchObject({ unconfirmed: "bedrag" });
  }
});

test("what is no amount is called a number", () => {
  expect(figureView({ ...figure(unknown), unit: "weeks" }, "2027-02-01")).toMatchObject({
    unconfirmed: "getal",
  });
});
