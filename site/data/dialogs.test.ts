import { expect, test } from "vitest";
import { stepsOf } from "./dialogs.ts";
import { contentWith } from "./fixtures/country.ts";

const line = (name: string, urgent: boolean, phone: string) => ({
  _id: `helpline-${name}`,
  _type: "helpline",
  name,
  slug: name,
  summary: "Iemand luistert.",
  phone,
  urgent,
  order: 1,
  audiences: ["everyone"],
  sources: [],
});
const answer = (key: string, next: string) => ({
  _type: "dialogAnswer",
  _key: key,
  text: key,
  next,
});
const node = (key: string, ...answers: object[]) => ({
  _type: "dialogNode",
  _key: key,
  text: `${key}?`,
  answers,
});
const outcome = (key: string, changes: object) => ({
  _type: "dialogOutcome",
  _key: key,
  title: key,
  text: "Dit kun je doen.",
  helplines: ["helpline-luister", "helpline-nood"],
  ...changes,
});
const content = contentWith({
  helpline: [line("luister", false, "0800-0432"), line("nood", true, "112")],
  dialog: [
    {
      _id: "dialog-een",
      _type: "dialog",
      title: "Een",
      slug: "een",
      audience: "youth",
      intro: "Hoi.",
      start: "veilig",
      nodes: [
        node("daarna", answer("klaar", "rust")),
        node("veilig", answer("nee", "gevaar"), answer("ja", "daarna")),
      ],
      outcomes: [
        outcome("rust", { urgent: false, help: { _type: "helpFilter", audiences: ["youth"] } }),
        outcome("gevaar", { urgent: true, continueTo: "daarna" }),
      ],
      sources: [],
    },
  ],
});
const [dialog] = content.all.dialog;
const steps = dialog ? stepsOf(dialog, content) : [];
const names = (lines: { name: string }[]) => lines.map(({ name }) => name);

test("the first question comes first, and every answer leads to a step of the page", () => {
  expect(steps.map((step) => (step.kind === "question" ? step.text : step.title))).toEqual([
    "veilig?",
    "daarna?",
    "gevaar",
    "rust",
  ]);
  expect(steps[0]).toMatchObject({
    id: "stap-1",
    answers: [
      { text: "nee", next: "stap-3" },
      { text: "ja", next: "stap-2" },
    ],
  });
});

test("where help is needed now, who comes at once stands apart and before the others", () => {
  const [danger, calm] = steps.filter((step) => step.kind === "outcome");
  expect(names(danger?.first ?? [])).toEqual(["nood"]);
  expect(names(danger?.helplines ?? [])).toEqual(["luister"]);
  expect(danger?.next, "who wants to can go on").toBe("stap-2");
  expect(calm?.first).toEqual([]);
  expect(names(calm?.helplines ?? [])).toEqual(["luister", "nood"]);
  expect(calm?.help).toMatchObject({ audiences: ["youth"] });
});
