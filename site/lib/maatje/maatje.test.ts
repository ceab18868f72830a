import fc from "fast-check";
import { expect, test } from "vitest";
import { begin, type Conversation, restart, say, takeBack } from "./conversation.ts";
import { dialogs } from "./fixtures/dialogs.ts";
import { stepIds } from "./steps.ts";

type Dialog = typeof dialogs extends fc.Arbitrary<infer One> ? One : never;

/** The ways on from a step: none from an outcome where the conversation ends. */
function waysFrom({ nodes, outcomes }: Dialog, key: string): string[] {
  const node = nodes.find(({ _key }) => _key === key);
  const end = outcomes.find(({ _key }) => _key === key);
  return node?.answers.map(({ next }) => next) ?? (end?.continueTo ? [end.continueTo] : []);
}

/** Every conversation on the way, when a visitor presses answers as the numbers say. */
function walk(dialog: Dialog, presses: readonly number[]): Conversation[] {
  const states = [begin(dialog.start)];
  for (const press of presses) {
    const last = states.at(-1) ?? begin(dialog.start);
    const ways = waysFrom(dialog, last.now);
    if (ways.length === 0) break;
    const way = press % ways.length;
    states.push(say(last, `antwoord ${way}`, ways[way] ?? ""));
  }
  return states;
}

const presses = fc.array(fc.nat(11), { maxLength: 30 });

test("back gives every earlier moment again, and restart the first, whatever was answered", () => {
  fc.assert(
    fc.property(dialogs, presses, (dialog, pressed) => {
      const states = walk(dialog, pressed);
      for (const [index, state] of states.entries()) {
        expect(takeBack(state)).toEqual(states[Math.max(0, index - 1)]);
        expect(restart(state)).toEqual(begin(dialog.start));
        expect(state.turns).toHaveLength(index);
      }
    }),
  );
});

test("from wherever the answers led, an end is at most as many answers away as there are steps", () => {
  fc.assert(
    fc.property(dialogs, presses, (dialog, pressed) => {
      const keys = [...dialog.nodes, ...dialog.outcomes].map(({ _key }) => _key);
      const ends = new Set(keys.filter((key) => waysFrom(dialog, key).length === 0));
      let reached = new Set([walk(dialog, pressed).at(-1)?.now ?? ""]);
      let answers = 0;
      while (![...reached].some((key) => ends.has(key)) && answers < 20) {
        reached = new Set([...reached].flatMap((key) => waysFrom(dialog, key)));
        answers += 1;
      }
      expect(answers).toBeLessThanOrEqual(keys.length);
    }),
  );
});

test("every step has one number: the first question is 1, and the outcomes come last", () => {
  fc.assert(
    fc.property(dialogs, (dialog) => {
      const ids = stepIds(dialog);
      const keys = [...dialog.nodes, ...dialog.outcomes].map(({ _key }) => _key);
      expect(new Set(ids.keys())).toEqual(new Set(keys));
      expect([...ids.values()]).toEqual(keys.map((_, index) => `stap-${index + 1}`));
      expect(ids.get(dialog.start)).toBe("stap-1");
      expect([...ids.keys()].findIndex((key) => key.startsWith("einde"))).toBe(dialog.nodes.length);
    }),
  );
});
