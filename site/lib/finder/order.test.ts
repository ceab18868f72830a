import { addDays } from "@digiplein/content-schema/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listed, offers, RUNS } from "./fixtures/offers.ts";
import { current, inOrder } from "./order.ts";

const TODAY = "2026-11-22";
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
/** Checked so long ago that the next check is this many days from today; late is negative. */
const due = (name: string, inDays: number, changes = {}) =>
  listed(name, { checkedOn: addDays("2025-11-22", inDays), ...changes });

test.each([
  [31, ["fresh"]],
  [30, ["due"]],
  [1, ["due"]],
  [0, ["overdue"]],
  [-1, ["overdue"]],
  [-90, ["overdue"]],
  [-91, []],
])("with %i days left before the next check it is %j", (inDays, states) => {
  const shown = current([due("a", inDays), listed("b", { closed: true })], true, TODAY);
  expect(shown.filter(({ name }) => name === "a").map(({ freshness }) => freshness.state)).toEqual(
    states,
  );
});

test("the same slice ages in the browser", () => {
  const slice = [due("a", 10), listed("b")];
  const seen = (day: string) => names(current(slice, true, day));
  expect(seen(TODAY)).toEqual(["a", "b"]);
  expect(seen(addDays(TODAY, 101))).toEqual(["b"]);
});

test("crisis help and the only offer of a gemeente stay, with their alarm", () => {
  const late = due("a", -200);
  const shown = (list: Parameters<typeof current>[0], isLocal: boolean) =>
    current(list, isLocal, TODAY).map(({ name, freshness }) => [name, freshness.isAlarm]);
  expect(shown([late], true)).toEqual([["a", true]]);
  expect(shown([late], false)).toEqual([]);
  expect(shown([{ ...late, crisis: true }, listed("b")], true)).toEqual([
    ["a", true],
    ["b", false],
  ]);
});

test("an offer goes after its last day", () => {
  const one = [listed("a", { until: TODAY }), listed("b")];
  expect(names(current(one, true, TODAY))).toEqual(["a", "b"]);
  expect(names(current(one, true, addDays(TODAY, 1)))).toEqual(["b"]);
});

test("the only offer of a gemeente is the only one that still shows", () => {
  const late = due("a", -200);
  const over = listed("b", { until: addDays(TODAY, -1) });
  expect(names(current([late, over], true, TODAY))).toEqual(["a"]);
});

test("near by first, then what fits best, open, checked, by name", () => {
  const near = current(
    [
      listed("z nooit"),
      listed("a nooit"),
      due("laat", -5),
      due("vers", 100),
      due("dicht", 100, { closed: true }),
    ],
    true,
    TODAY,
  );
  const far = current([due("overal", 100)], false, TODAY);
  const all = [...far, ...near];
  expect(names(inOrder(all))).toEqual(["vers", "laat", "a nooit", "z nooit", "dicht", "overal"]);
  const first = inOrder(all, ({ name }) => (name === "z nooit" || name === "overal" ? 9 : 1));
  expect(names(first).slice(0, 2)).toEqual(["z nooit", "vers"]);
  expect(names(first).at(-1)).toBe("overal");
});

test("the order loses nothing and does not depend on where it began", () => {
  fc.assert(
    fc.property(offers, (drawn) => {
      const all = current(drawn, true, TODAY);
      const ordered = names(inOrder(all));
      expect(ordered.toSorted()).toEqual(names(all).toSorted());
      expect(names(inOrder(all.toReversed()))).toEqual(ordered);
    }),
    RUNS,
  );
});
