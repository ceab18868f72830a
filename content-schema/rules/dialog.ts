import type { Advice } from "./advice.ts";
import { endless, tooLong, unreached } from "./dialog-ways.ts";

type Node = { _key: string; answers: readonly { next: string }[] };
type Outcome = { _key: string; continueTo?: string | undefined };

/** What a dialog is made of: nodes with answers that lead to other nodes or to an outcome. */
export type DialogShape = {
  /** `_key` of the node with which the dialog starts. */
  start: string;
  nodes: readonly Node[];
  outcomes: readonly Outcome[];
};

/**
 * A dialog without dead ends: it starts somewhere, every question has answers, every answer leads
 * on, everything in it can be reached, from everywhere it can come to its end, and that is not far.
 * @param dialog its nodes and outcomes
 * @returns all mistakes of the first kind that there are: the next kind is often no more than what follows
 */
export function checkDialog(dialog: DialogShape): Advice[] {
  const kinds = [
    () => [...doubleKeys(dialog), ...noStart(dialog), ...noAnswers(dialog), ...toNowhere(dialog)],
    () => [...unreached(dialog), ...endless(dialog)],
    () => tooLong(dialog),
  ];
  for (const mistakes of kinds) {
    const found = mistakes();
    if (found.length > 0) return found;
  }
  return [];
}

/** An answer says only a key, so a node and an outcome may not have the same. */
function doubleKeys({ nodes, outcomes }: DialogShape): Advice[] {
  const keys = [...nodes, ...outcomes].map(({ _key }) => _key);
  return outcomes.flatMap(({ _key }, index) =>
    keys.indexOf(_key) === keys.lastIndexOf(_key)
      ? []
      : {
          message: "Deze uitkomst heeft dezelfde sleutel als een ander onderdeel.",
          fix: "Verwijder de uitkomst en maak hem opnieuw.",
          path: ["outcomes", index],
        },
  );
}

function noStart({ start, nodes }: DialogShape): Advice[] {
  if (nodes.some(({ _key }) => _key === start)) return [];
  return [
    {
      message: "De vraag waarmee het gesprek begint bestaat niet.",
      fix: "Kies een van de vragen als begin.",
      path: ["start"],
    },
  ];
}

function noAnswers({ nodes }: DialogShape): Advice[] {
  return nodes.flatMap(({ answers }, index) =>
    answers.length > 0
      ? []
      : {
          message: "Deze vraag heeft geen antwoorden, dus hier loopt het gesprek dood.",
          fix: "Voeg antwoorden toe, of maak er een uitkomst van.",
          path: ["nodes", index, "answers"],
        },
  );
}

function toNowhere({ nodes, outcomes }: DialogShape): Advice[] {
  const questions = new Set(nodes.map(({ _key }) => _key));
  const known = new Set([...questions, ...outcomes.map(({ _key }) => _key)]);
  const answers = nodes.flatMap((node, index) =>
    node.answers.flatMap(({ next }, place) =>
      known.has(next)
        ? []
        : {
            message: "Dit antwoord leidt naar een vraag of uitkomst die niet bestaat.",
            fix: "Kies waar het gesprek na dit antwoord verdergaat.",
            path: ["nodes", index, "answers", place, "next"],
          },
    ),
  );
  const further = outcomes.flatMap(({ continueTo }, index) =>
    continueTo === undefined || questions.has(continueTo)
      ? []
      : {
          message: "‘Toch verder’ leidt naar een vraag die niet bestaat.",
          fix: "Kies de vraag waarmee het gesprek verdergaat, of maak het veld leeg.",
          path: ["outcomes", index, "continueTo"],
        },
  );
  return [...answers, ...further];
}
