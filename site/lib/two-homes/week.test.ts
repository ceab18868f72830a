import * as fc from "fast-check";
import { expect, test } from "vitest";
import { marksOf, NIGHTS, type Night, nextNight, switchDays } from "./week.ts";

const nights = fc.array(fc.constantFrom(...NIGHTS), { minLength: 7, maxLength: 14 });
const daysOf = (week: string) =>
  switchDays([...week].map((one) => (one === "." ? "" : one) as Night));
const indexes = (days: boolean[]) => days.flatMap((isSwitch, day) => (isSwitch ? [day] : []));

test("a press goes round all that a day can be", () => {
  const seen: Night[] = [""];
  for (let press = 0; press < NIGHTS.length; press += 1) seen.push(nextNight(seen.at(-1) ?? ""));
  expect(seen).toEqual([...NIGHTS, ""]);
});

test("the day of going to the other home is the first night there", () => {
  expect(indexes(daysOf("1111222"))).toEqual([0, 4]);
  expect(indexes(daysOf("11111112222222"))).toEqual([0, 7]);
});

test("a night that is open or not said makes no switch", () => {
  expect(indexes(daysOf("11?.222"))).toEqual([0]);
  expect(indexes(daysOf("1111111"))).toEqual([]);
  expect(indexes(daysOf("......."))).toEqual([]);
});

test("who leaves a home comes back to it: in a full cycle switches are even", () => {
  const full = fc.array(fc.constantFrom<Night>("1", "2"), { minLength: 7, maxLength: 14 });
  fc.assert(
    fc.property(full, (cycle) => {
      expect(switchDays(cycle).filter(Boolean).length % 2).toBe(0);
    }),
  );
});

test("it does not matter with which week one begins", () => {
  fc.assert(
    fc.property(nights, fc.nat(13), (cycle, turn) => {
      const at = turn % cycle.length;
      const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
      const days = switchDays(cycle);
      expect(switchDays(turned)).toEqual([...days.slice(at), ...days.slice(0, at)]);
    }),
  );
});

test.each([
  ["Sam", "Noor", ["S", "N"]],
  ["é.", "p.", ["É", "P"]],
  ["thuis 1", "thuis 2", ["1", "2"]],
  ["Noor", "noah", ["1", "2"]],
  ["", "Sam", ["1", "2"]],
  ["  ", "", ["1", "2"]],
])("the homes %s and %s are told apart by %s", (first, second, marks) => {
  expect(marksOf([first, second])).toEqual(marks);
});
