/** What of a dialog decides the way through it. */
interface Shape {
  /** `_key` of the first question. */
  start: string;
  nodes: readonly { _key: string; answers: readonly { next: string }[] }[];
  outcomes: readonly { _key: string; continueTo?: string | undefined }[];
}

/**
 * The ids of a dialog's steps on its page, by key. The questions come in the order in which a
 * visitor meets them, then the outcomes. An id is a number and no word: without JavaScript it ends
 * up in the address, and there it may not tell what somebody answered.
 */
export function stepIds(dialog: Shape): ReadonlyMap<string, string> {
  const nextOf = new Map(
    dialog.nodes.map(({ _key, answers }) => [_key, answers.map(({ next }) => next)]),
  );
  for (const { _key, continueTo } of dialog.outcomes) {
    if (continueTo !== undefined) nextOf.set(_key, [continueTo]);
  }
  const met = new Set([dialog.start]);
  // A Set keeps giving what is added while it is walked.
  for (const key of met) for (const next of nextOf.get(key) ?? []) met.add(next);
  const ends = new Set(dialog.outcomes.map(({ _key }) => _key));
  const order = [...met].toSorted((a, b) => Number(ends.has(a)) - Number(ends.has(b)));
  return new Map(order.map((key, index) => [key, `stap-${index + 1}`]));
}
