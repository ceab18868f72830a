import type { Advice } from "./advice.ts";

type Node = { _key: string; answers: readonly { next: string }[] };

/** What a dialog is made of: nodes with answers that lead to other nodes or to an outcome. */
export type DialogShape = {
  /** `_key` of the node with which the dialog starts. */
  start: string;
  nodes: readonly Node[];
  outcomes: readonly { _key: string }[];
};

/**
 * A dialog without dead ends: it starts somewhere, every question has answers, every answer leads
 * on, everything in it can be reached, and from every question an outcome can be reached.
 * @param dialog its nodes and outcomes; the first mistake is told
 */
export function checkDialog(dialog: DialogShape): Advice | null {
  return (
    checkKeys(dialog) ??
    checkStart(dialog) ??
    checkAnswers(dialog) ??
    checkNext(dialog) ??
    checkReachable(dialog) ??
    checkEnds(dialog)
  );
}

/** An answer says only a key, so a node and an outcome may not have the same. */
function checkKeys({ nodes, outcomes }: DialogShape): Advice | null {
  const keys = [...nodes, ...outcomes].map(({ _key }) => _key);
  const index = outcomes.findIndex(({ _key }) => keys.indexOf(_key) !== keys.lastIndexOf(_key));
  if (index === -1) return null;
  return {
    message: "Deze uitkomst heeft dezelfde sleutel als een ander onderdeel.",
    fix: "Verwijder de uitkomst en maak hem opnieuw.",
    path: ["outcomes", index],
  };
}

function checkStart({ start, nodes }: DialogShape): Advice | null {
  if (nodes.some(({ _key }) => _key === start)) return null;
  return {
    message: "De vraag waarmee het gesprek begint bestaat niet.",
    fix: "Kies een van de vragen als begin.",
    path: ["start"],
  };
}

function checkAnswers({ nodes }: DialogShape): Advice | null {
  const index = nodes.findIndex(({ answers }) => answers.length === 0);
  if (index === -1) return null;
  return {
    message: "Deze vraag heeft geen antwoorden, dus hier loopt het gesprek dood.",
    fix: "Voeg antwoorden toe, of maak er een uitkomst van.",
    path: ["nodes", index, "answers"],
  };
}

function checkNext({ nodes, outcomes }: DialogShape): Advice | null {
  const known = new Set([...nodes, ...outcomes].map(({ _key }) => _key));
  for (const [index, { answers }] of nodes.entries()) {
    const answer = answers.findIndex(({ next }) => !known.has(next));
    if (answer === -1) continue;
    return {
      message: "Dit antwoord leidt naar een vraag of uitkomst die niet bestaat.",
      fix: "Kies waar het gesprek na dit antwoord verdergaat.",
      path: ["nodes", index, "answers", answer, "next"],
    };
  }
  return null;
}

function checkReachable({ start, nodes, outcomes }: DialogShape): Advice | null {
  const steps = nodes.map(({ _key, answers }) => ({ from: _key, to: answers.map((a) => a.next) }));
  const reached = spread([start], (key) =>
    steps.filter(({ from }) => from === key).flatMap(({ to }) => to),
  );
  const lost = (name: string, items: readonly { _key: string }[], what: string): Advice | null => {
    const index = items.findIndex(({ _key }) => !reached.has(_key));
    if (index === -1) return null;
    return {
      message: `Geen enkel antwoord leidt naar deze ${what}.`,
      fix: `Laat een antwoord hierheen leiden, of verwijder de ${what}.`,
      path: [name, index],
    };
  };
  return lost("nodes", nodes, "vraag") ?? lost("outcomes", outcomes, "uitkomst");
}

/** Walks the answers backwards, from the outcomes. */
function checkEnds({ nodes, outcomes }: DialogShape): Advice | null {
  const outcomeKeys = outcomes.map(({ _key }) => _key);
  const ending = spread(outcomeKeys, (key) =>
    nodes.filter(({ answers }) => answers.some(({ next }) => next === key)).map((n) => n._key),
  );
  const index = nodes.findIndex(({ _key }) => !ending.has(_key));
  if (index === -1) return null;
  return {
    message: "Vanaf deze vraag komt niemand bij een uitkomst: de antwoorden draaien rond.",
    fix: "Laat een van de antwoorden naar een uitkomst leiden.",
    path: ["nodes", index],
  };
}

/** Everything that can be reached from some keys, those keys included. */
function spread(from: readonly string[], next: (key: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  // A Set keeps giving what is added while it is walked.
  for (const key of reached) for (const found of next(key)) reached.add(found);
  return reached;
}
