import { describe, expect, test } from "vitest";
import { checkPeople, checkReferred, type DialogPeople } from "./dialog-people.ts";

type Outcome = DialogPeople["outcomes"][number];

const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  urgent: false,
  helplines: [],
  articles: [],
  actions: [],
  ...changes,
});

const dialog = (audience: "parent" | "youth", changes: Partial<Outcome> = {}): DialogPeople => ({
  audience,
  outcomes: [outcome({ helplines: ["112"] }), outcome(changes)],
});

const said = (advice: ReturnType<typeof checkPeople>) =>
  advice.map(({ path, message, fix }) => `${path?.join(".")}: ${message} ${fix}`);

describe("every outcome leads to a person", () => {
  test.each<[string, Partial<Outcome>]>([
    ["a helpline", { helplines: ["kindertelefoon"] }],
    ["help from the menukaart", { help: { audiences: ["youth"] } }],
    ["the page with people to talk to", { actions: [{ link: "/jongeren/praat-met-iemand/" }] }],
    ["the loket", { actions: [{}, { link: "/loket/" }] }],
    ["the finder", { actions: [{ link: "/hulp/" }] }],
    ["a number", { actions: [{ link: "tel:0800-2000" }] }],
  ])("%s", (_name, changes) => {
    expect(checkPeople(dialog("youth", changes))).toEqual([]);
  });

  test.each<[string, Partial<Outcome>]>([
    ["words alone", {}],
    ["something to do without a link", { actions: [{}] }],
    ["something to read", { articles: ["a"], actions: [{ link: "/jongeren/ik-zit-ertussenin/" }] }],
  ])("%s: no", (_name, changes) => {
    expect(said(checkPeople(dialog("parent", changes)))).toEqual([
      "outcomes.1: Bij deze uitkomst staat niemand om mee te praten. Kies een hulplijn of hulp uit de menukaart, of link naar /loket/ of /jongeren/praat-met-iemand/.",
    ]);
  });
});

describe("young people reach it without a parent", () => {
  test("a page for parents", () => {
    const changes = { helplines: ["112"], actions: [{}, { link: "/ouders/regelen/" }] };
    expect(checkPeople(dialog("parent", changes))).toEqual([]);
    expect(said(checkPeople(dialog("youth", changes)))).toEqual([
      "outcomes.1.actions.1.link: Deze link leidt jongeren naar een pagina voor ouders. Kies een pagina onder /jongeren/, of /loket/.",
    ]);
  });

  test("offers for others", () => {
    const changes = { help: { audiences: ["parent", "together"] } };
    expect(checkPeople(dialog("parent", changes))).toEqual([]);
    expect(said(checkPeople(dialog("youth", changes)))).toEqual([
      "outcomes.1.help.audiences: Met deze keuze vinden jongeren geen hulp voor zichzelf. Vink bij ‘Voor wie’ ook Jongeren aan.",
    ]);
  });
});

describe("what an outcome refers to", () => {
  const known = new Map([
    ["112", { name: "112", urgent: true, audiences: ["everyone"] }],
    ["kinderen", { name: "Kinderlijn", urgent: false, audiences: ["youth"] }],
    ["a", { name: "Een artikel", urgent: false, audiences: ["parent"] }],
  ]);
  const referred = (audience: "parent" | "youth", changes: Partial<Outcome>) =>
    said(checkReferred(dialog(audience, changes), (id) => known.get(id)));

  test("is for whom the dialog is", () => {
    const changes = { helplines: ["kinderen"], articles: ["a"] };
    expect(referred("youth", changes)).toEqual([
      "outcomes.1.articles.0: “Een artikel” is niet voor jongeren. Kies een pagina voor jongeren.",
    ]);
    expect(referred("parent", changes)).toEqual([
      "outcomes.1.helplines.0: “Kinderlijn” is niet voor ouders. Kies een hulplijn voor ouders.",
    ]);
  });

  test("helps now where help is needed now", () => {
    expect(referred("youth", { urgent: true, helplines: ["kinderen", "112"] })).toEqual([]);
    for (const lines of [["kinderen"], []]) {
      expect(referred("youth", { urgent: true, helplines: lines })).toEqual([
        "outcomes.1.helplines: Hier is nu hulp nodig, maar er staat geen hulplijn voor gevaar bij. Kies 112 of Veilig Thuis: een hulplijn waarbij ‘Bij gevaar’ aanstaat.",
      ]);
    }
  });

  test("what does not exist is told of by the check of references", () => {
    expect(referred("youth", { urgent: true, helplines: ["weg"], articles: ["weg"] })).toEqual([]);
  });
});
