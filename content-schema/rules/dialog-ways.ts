import type { Advice } from "./advice.ts";
import type { DialogShape } from "./dialog.ts";

/** More questions than this feel like an interrogation. */
const MOST_QUESTIONS = 8;

/** Where one can go from each place. */
function steps({ nodes, outcomes }: DialogShape): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...nodes.map(({ _key, answers }) => [_key, answers.map(({ next }) => next)] as const),
    ...outcomes.map(({ _key, continueTo }) => [_key, continueTo ? [continueTo] : []] as const),
  ]);
}

/** Questions and outcomes that nobody can come to. */
export function unreached(dialog: DialogShape): Advice[] {
  const ways = steps(dialog);
  const reached = spread([dialog.start], (key) => ways.get(key) ?? []);
  const lost = (name: string, items: readonly { _key: string }[], what: string): Advice[] =>
    items.flatMap(({ _key }, index) =>
      reached.has(_key)
        ? []
        : {
            message: `Geen enkel antwoord leidt naar deze ${what}.`,
            fix: `Laat een antwoord hierheen leiden, of verwijder de ${what}.`,
            path: [name, index],
          },
    );
  return [
    ...lost("nodes", dialog.nodes, "vraag"),
    ...lost("outcomes", dialog.outcomes, "uitkomst"),
  ];
}

/** Walks backwards from the outcomes at which it is over: those without "Toch verder". */
export function endless(dialog: DialogShape): Advice[] {
  const ways = [...steps(dialog)];
  const ends = ways.flatMap(([key, to]) => (to.length === 0 ? [key] : []));
  const ending = spread(ends, (key) =>
    ways.flatMap(([from, to]) => (to.includes(key) ? [from] : [])),
  );
  return dialog.nodes.flatMap(({ _key }, index) =>
    ending.has(_key)
      ? []
      : {
          message: "Vanaf deze vraag komt niemand bij het einde: de antwoorden draaien rond.",
          fix: "Laat een van de antwoorden naar een uitkomst zonder ‘Toch verder’ leiden.",
          path: ["nodes", index],
        },
  );
}

/** Who goes back does not count: the longest way on which every question comes once. */
export function tooLong(dialog: DialogShape): Advice[] {
  const ways = steps(dialog);
  const questions = new Map(dialog.nodes.map(({ _key }, index) => [_key, index]));
  const walk = (key: string, before: readonly string[]): number | undefined => {
    if (before.includes(key)) return undefined;
    const index = questions.get(key);
    const asked = [...before, key];
    const count = asked.filter((one) => questions.has(one)).length;
    if (index !== undefined && count > MOST_QUESTIONS) return index;
    for (const next of ways.get(key) ?? []) {
      const found = walk(next, asked);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const index = walk(dialog.start, []);
  if (index === undefined) return [];
  return [
    {
      message: `Wie hier komt, heeft al ${MOST_QUESTIONS} vragen beantwoord. Dat is lang.`,
      fix: "Haal op deze weg een vraag weg, of laat hem eerder naar een uitkomst leiden.",
      path: ["nodes", index],
    },
  ];
}

/** Everything that can be reached from some keys, those keys included. */
function spread(from: readonly string[], next: (key: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  // A Set keeps giving what is added while it is walked.
  for (const key of reached) for (const found of next(key)) reached.add(found);
  return reached;
}
