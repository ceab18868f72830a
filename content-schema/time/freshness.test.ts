import fc from "fast-check";
import { expect, test } from "vitest";
import { days, RUNS } from "../fixtures/arbitraries.ts";
import { addDays } from "./days.ts";
import { type Checked, checkTerm, freshness } from "./freshness.ts";

const TODAY = "2026-11-22";

const offer = (changes: Partial<Checked>): Checked => ({
  checks: [],
  term: 12,
  crisis: false,
  onlyOffer: false,
  ...changes,
});

const checked = (checkedOn: string, result: "confirmed" | "changed" | "gone" = "confirmed") => ({
  checkedOn,
  result,
});

test("crisis help, what changes often, and the rest", () => {
  const service = { crisis: false, forms: ["individual"], costs: [{ kind: "free" }] };
  expect(checkTerm(service)).toBe(12);
  expect(checkTerm({ ...service, costs: [{ kind: "unknown" }] })).toBe(12);
  expect(checkTerm({ ...service, forms: ["online", "group"] })).toBe(6);
  expect(checkTerm({ ...service, costs: [{ kind: "free" }, { kind: "paid" }] })).toBe(6);
  expect(checkTerm({ ...service, waitingTime: { weeks: 3 } })).toBe(6);
  expect(checkTerm({ ...service, forms: ["group"], crisis: true })).toBe(3);
});

test.each([
  ["2026-11-22", "fresh", "2027-11-22"],
  ["2025-12-23", "fresh", "2026-12-23"],
  ["2025-12-22", "due", "2026-12-22"],
  ["2025-11-23", "due", "2026-11-23"],
  ["2025-11-22", "overdue", "2026-11-22"],
  ["2025-08-24", "overdue", "2026-08-24"],
  ["2025-08-23", "stale", "2026-08-23"],
])("checked on %s for a year, it is %s", (checkedOn, state, nextCheck) => {
  expect(freshness(offer({ checks: [checked(checkedOn)] }), TODAY)).toMatchObject({
    state,
    checkedOn,
    nextCheck,
    isHidden: state === "stale",
    isAlarm: false,
  });
});

test("the term counts in calendar months", () => {
  const checks = [checked("2026-08-31")];
  expect(freshness(offer({ checks, term: 6 }), TODAY)).toMatchObject({ nextCheck: "2027-02-28" });
  expect(freshness(offer({ checks, term: 3 }), TODAY)).toMatchObject({ nextCheck: "2026-11-30" });
});

test("only a check that confirmed counts", () => {
  expect(freshness(offer({}), TODAY)).toEqual({
    state: "neverChecked",
    isHidden: false,
    isAlarm: false,
    rank: 3,
  });
  expect(freshness(offer({ checks: [checked("2026-11-01", "changed")] }), TODAY).state).toBe(
    "neverChecked",
  );
  expect(freshness(offer({ checks: [checked("2026-11-23")] }), TODAY).state).toBe("neverChecked");
  const checks = [checked("2026-02-01"), checked("2026-10-01", "changed"), checked("2025-01-01")];
  expect(freshness(offer({ checks }), TODAY).checkedOn).toBe("2026-02-01");
});

test("what is gone has to be retired, until it is confirmed again", () => {
  const gone = [checked("2026-02-01"), checked("2026-10-01", "gone")];
  expect(freshness(offer({ checks: gone }), TODAY)).toMatchObject({
    state: "gone",
    isHidden: true,
  });
  const back = [...gone, checked("2026-10-02")];
  expect(freshness(offer({ checks: back }), TODAY)).toMatchObject({ state: "fresh" });
  const sameDay = [...gone, checked("2026-10-01")];
  expect(freshness(offer({ checks: sameDay }), TODAY)).toMatchObject({ state: "gone" });
});

test("checked offers rank before unchecked ones, late ones lower", () => {
  const rank = (...checks: Checked["checks"]) => freshness(offer({ checks }), TODAY).rank;
  const fresh = rank(checked("2026-11-01"));
  const due = rank(checked("2025-12-01"));
  const overdue = rank(checked("2025-11-01"));
  expect(fresh).toBe(due);
  expect(overdue).toBeGreaterThan(due);
  expect(rank()).toBeGreaterThan(overdue);
});

const anyOffer: fc.Arbitrary<Checked> = fc.record({
  checks: fc.array(
    fc.record({
      checkedOn: days("2024-01-01", 1000),
      result: fc.constantFrom("confirmed" as const, "changed" as const, "gone" as const),
    }),
    { maxLength: 5 },
  ),
  term: fc.constantFrom(12 as const, 6 as const, 3 as const),
  crisis: fc.boolean(),
  onlyOffer: fc.boolean(),
});

const ORDER = ["fresh", "due", "overdue", "stale"];

test("time alone only makes it older", () => {
  fc.assert(
    fc.property(anyOffer, fc.nat(1000), fc.nat(500), (drawn, wait, longer) => {
      const first = addDays("2026-10-01", wait);
      const [before, after] = [first, addDays(first, longer)].map((day) => freshness(drawn, day));
      if (before === undefined || after === undefined) throw new Error("two days, two states");
      if (ORDER.includes(before.state)) {
        expect(ORDER.indexOf(after.state)).toBeGreaterThanOrEqual(ORDER.indexOf(before.state));
      } else expect(after.state).toBe(before.state);
      expect(after.rank).toBeGreaterThanOrEqual(before.rank);
      expect(after.checkedOn).toBe(before.checkedOn);
    }),
    RUNS,
  );
});

test("crisis help and the only offer are never hidden: they raise an alarm", () => {
  fc.assert(
    fc.property(anyOffer, days("2024-01-01", 2000), (drawn, today) => {
      const { state, isHidden, isAlarm } = freshness(drawn, today);
      const isFailing = state === "stale" || state === "gone";
      expect(isHidden && (drawn.crisis || drawn.onlyOffer)).toBe(false);
      expect(isHidden || isAlarm).toBe(isFailing);
      expect(isHidden && isAlarm).toBe(false);
    }),
    RUNS,
  );
});

test("what is not a confirmation changes no date", () => {
  fc.assert(
    fc.property(anyOffer, days("2024-01-01", 2000), (drawn, today) => {
      const confirmed = drawn.checks.filter(({ result }) => result === "confirmed");
      const alone = freshness({ ...drawn, checks: confirmed }, today);
      const { checkedOn, nextCheck } = freshness(drawn, today);
      expect({ checkedOn, nextCheck }).toEqual({
        checkedOn: alone.checkedOn,
        nextCheck: alone.nextCheck,
      });
    }),
    RUNS,
  );
});

test("shownUntil is the last day on which lists show it", () => {
  fc.assert(
    fc.property(days(), anyOffer, (day, drawn) => {
      const late = { ...drawn, checks: [checked(day)] };
      const { shownUntil } = freshness(late, day);
      expect(shownUntil === undefined).toBe(drawn.crisis || drawn.onlyOffer);
      if (shownUntil === undefined) return;
      expect(freshness(late, shownUntil).isHidden).toBe(false);
      expect(freshness(late, addDays(shownUntil, 1))).toMatchObject({ isHidden: true });
      expect(freshness(late, addDays(shownUntil, 1)).shownUntil).toBeUndefined();
    }),
    RUNS,
  );
});
