import { expect, test } from "vitest";
import { checkDatedValue, checkFigureValues } from "./figures.ts";

const from2026 = { validFrom: "2026-01-01", validUntil: "2026-12-31" };
const from2027 = { validFrom: "2027-01-01" };

test("a confirmed value has a number", () => {
  expect(checkDatedValue({ ...from2026, value: 0, confirmed: true })).toBeNull();
  expect(checkDatedValue({ ...from2026, confirmed: false })).toBeNull();
  expect(checkDatedValue({ ...from2026, confirmed: true })).toMatchObject({ path: ["value"] });
});

test("a value does not end before it begins", () => {
  expect(
    checkDatedValue({ validFrom: "2026-07-01", validUntil: "2026-01-01", confirmed: false }),
  ).toMatchObject({ path: ["validUntil"] });
});

test("values follow one another", () => {
  expect(checkFigureValues([])).toBeNull();
  expect(checkFigureValues([from2027])).toBeNull();
  expect(checkFigureValues([from2026, from2027])).toBeNull();
  expect(checkFigureValues([{ validFrom: "2026-01-01" }, from2027]), "until the next").toBeNull();
  const afterGap = { validFrom: "2028-01-01" };
  expect(checkFigureValues([from2026, afterGap]), "a gap is honest").toBeNull();
});

test("values stand in the order of time", () => {
  expect(checkFigureValues([from2027, from2026])).toMatchObject({
    message: "De waarde vanaf 2026-01-01 staat na die vanaf 2027-01-01.",
    path: [1, "validFrom"],
  });
});

test("two values are never valid on one day", () => {
  const tooEarly = { validFrom: "2026-12-31" };
  expect(checkFigureValues([from2026, tooEarly])).toMatchObject({
    message: "Op 2026-12-31 gelden er twee waarden.",
    path: [1, "validFrom"],
  });
  expect(checkFigureValues([from2026, from2026]), "the same period twice").not.toBeNull();
  expect(checkFigureValues([from2027, from2027]), "the same start, no end").not.toBeNull();
});
