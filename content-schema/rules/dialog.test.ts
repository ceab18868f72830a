import { expect, test } from "vitest";
import { checkDialog, type DialogShape } from "./dialog.ts";

const node = (_key: string, ...next: string[]) => ({
  _key,
  answers: next.map((to) => ({ next: to })),
});

const dialog = (changes: Partial<DialogShape> = {}): DialogShape => ({
  start: "begin",
  nodes: [node("begin", "vraag", "rust"), node("vraag", "begin", "hulp")],
  outcomes: [{ _key: "rust" }, { _key: "hulp" }],
  ...changes,
});

/** Questions one after the other; the last one leads to both outcomes. */
const row = (length: number) =>
  Array.from({ length }, (_, index) =>
    index + 1 < length
      ? node(index === 0 ? "begin" : `v${index}`, `v${index + 1}`)
      : node(`v${index}`, "rust", "hulp"),
  );

test("a dialog may go back, as long as it can end", () => {
  expect(checkDialog(dialog())).toEqual([]);
});

test("after an outcome it may go on", () => {
  const outcomes = [{ _key: "hulp", continueTo: "vraag" }, { _key: "rust" }];
  const nodes = [node("begin", "hulp"), node("vraag", "begin", "rust")];
  expect(checkDialog(dialog({ nodes, outcomes }))).toEqual([]);
});

test("eight questions in a row are not too many, nor are more beside each other", () => {
  expect(checkDialog(dialog({ nodes: row(8) }))).toEqual([]);
  const beside = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  const nodes = [node("begin", ...beside, "hulp"), ...beside.map((key) => node(key, "rust"))];
  expect(checkDialog(dialog({ nodes }))).toEqual([]);
});

test.each<[string, Partial<DialogShape>, string, (string | number)[]]>([
  [
    "a start that does not exist",
    { start: "weg" },
    "De vraag waarmee het gesprek begint bestaat niet. Kies een van de vragen als begin.",
    ["start"],
  ],
  [
    "an outcome as start",
    { start: "rust" },
    "De vraag waarmee het gesprek begint bestaat niet. Kies een van de vragen als begin.",
    ["start"],
  ],
  [
    "a node without answers",
    { nodes: [node("begin", "vraag", "rust", "hulp"), node("vraag")] },
    "Deze vraag heeft geen antwoorden, dus hier loopt het gesprek dood. Voeg antwoorden toe, of maak er een uitkomst van.",
    ["nodes", 1, "answers"],
  ],
  [
    "an answer to what does not exist",
    { nodes: [node("begin", "vraag"), node("vraag", "rust", "weg")] },
    "Dit antwoord leidt naar een vraag of uitkomst die niet bestaat. Kies waar het gesprek na dit antwoord verdergaat.",
    ["nodes", 1, "answers", 1, "next"],
  ],
  [
    "going on at what does not exist",
    { outcomes: [{ _key: "rust", continueTo: "weg" }, { _key: "hulp" }] },
    "‘Toch verder’ leidt naar een vraag die niet bestaat. Kies de vraag waarmee het gesprek verdergaat, of maak het veld leeg.",
    ["outcomes", 0, "continueTo"],
  ],
  [
    "going on at an outcome",
    { outcomes: [{ _key: "rust", continueTo: "hulp" }, { _key: "hulp" }] },
    "‘Toch verder’ leidt naar een vraag die niet bestaat. Kies de vraag waarmee het gesprek verdergaat, of maak het veld leeg.",
    ["outcomes", 0, "continueTo"],
  ],
  [
    "a node to which no answer leads",
    { nodes: [node("begin", "rust", "hulp"), node("eiland", "rust")] },
    "Geen enkel antwoord leidt naar deze vraag. Laat een antwoord hierheen leiden, of verwijder de vraag.",
    ["nodes", 1],
  ],
  [
    "an outcome to which no answer leads",
    { nodes: [node("begin", "rust")] },
    "Geen enkel antwoord leidt naar deze uitkomst. Laat een antwoord hierheen leiden, of verwijder de uitkomst.",
    ["outcomes", 1],
  ],
  [
    "a node and an outcome with one key",
    { outcomes: [{ _key: "rust" }, { _key: "hulp" }, { _key: "vraag" }] },
    "Deze uitkomst heeft dezelfde sleutel als een ander onderdeel. Verwijder de uitkomst en maak hem opnieuw.",
    ["outcomes", 2],
  ],
  [
    "a ninth question",
    { nodes: row(9) },
    "Wie hier komt, heeft al 8 vragen beantwoord. Dat is lang. Haal op deze weg een vraag weg, of laat hem eerder naar een uitkomst leiden.",
    ["nodes", 8],
  ],
])("%s", (_name, changes, text, path) => {
  const advice = checkDialog(dialog(changes));
  expect(advice.map(({ message, fix }) => `${message} ${fix}`)).toEqual([text]);
  expect(advice[0]?.path).toEqual(path);
});

const AROUND =
  "Vanaf deze vraag komt niemand bij het einde: de antwoorden draaien rond. Laat een van de antwoorden naar een uitkomst zonder ‘Toch verder’ leiden.";

test.each<[string, Partial<DialogShape>, number[]]>([
  [
    "questions that only lead to each other",
    { nodes: [node("begin", "rust", "hulp", "a"), node("a", "b"), node("b", "a")] },
    [1, 2],
  ],
  [
    "an outcome that only leads back",
    {
      nodes: [node("begin", "rust", "a"), node("a", "hulp")],
      outcomes: [{ _key: "rust" }, { _key: "hulp", continueTo: "a" }],
    },
    [1],
  ],
])("%s: every question of the circle is told of", (_name, changes, circle) => {
  const advice = checkDialog(dialog(changes));
  expect(advice.map(({ path }) => path)).toEqual(circle.map((index) => ["nodes", index]));
  expect(advice.map(({ message, fix }) => `${message} ${fix}`)).toEqual(circle.map(() => AROUND));
});
