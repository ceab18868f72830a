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

test("a dialog may go back, as long as it can end", () => {
  expect(checkDialog(dialog())).toBeNull();
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
    "a node to which no answer leads",
    { nodes: [node("begin", "rust", "hulp"), node("eiland", "rust")] },
    "Geen enkel antwoord leidt naar deze vraag. Laat een antwoord hierheen leiden, of verwijder de vraag.",
    ["nodes", 1],
  ],
  [
    "nodes that only lead to each other",
    { nodes: [node("begin", "rust", "hulp"), node("a", "b"), node("b", "a", "rust")] },
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
    "a circle without a way out",
    { nodes: [node("begin", "rust", "hulp", "a"), node("a", "b"), node("b", "a")] },
    "Vanaf deze vraag komt niemand bij een uitkomst: de antwoorden draaien rond. Laat een van de antwoorden naar een uitkomst leiden.",
    ["nodes", 1],
  ],
  [
    "a node and an outcome with one key",
    { outcomes: [{ _key: "rust" }, { _key: "vraag" }] },
    "Deze uitkomst heeft dezelfde sleutel als een ander onderdeel. Verwijder de uitkomst en maak hem opnieuw.",
    ["outcomes", 1],
  ],
])("%s", (_name, changes, text, path) => {
  const advice = checkDialog(dialog(changes));
  expect(advice && `${advice.message} ${advice.fix}`).toBe(text);
  expect(advice?.path).toEqual(path);
});
