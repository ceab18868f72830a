import { evaluate, parse } from "groq-js";
import { expect, test } from "vitest";
import { openingHoursExample } from "./example.ts";
import { openingHoursSchema } from "./parsed.ts";
import { openingHoursFields } from "./query.ts";

test("the query asks for everything that is stored", async () => {
  const query = parse(`*[0].hours{${openingHoursFields}}`);
  const value = await evaluate(query, { dataset: [{ hours: openingHoursExample }] });
  expect(await value.get()).toMatchObject(openingHoursExample);
});

test("stored opening hours parse", () => {
  expect(openingHoursSchema.parse(openingHoursExample)).toEqual(openingHoursExample);
});

test("hours of which nothing is known are empty, not wrong", () => {
  expect(openingHoursSchema.parse({ _type: "openingHours" })).toEqual({
    _type: "openingHours",
    weekly: [],
    exceptions: [],
    alwaysOpen: false,
    byAppointment: false,
  });
});

test.each([
  ["an open end", { weekly: [{ ...openingHoursExample.weekly[0], closes: undefined }] }],
  ["a day in words", { weekly: [{ ...openingHoursExample.weekly[0], day: "maandag" }] }],
  ["a time with a point", { weekly: [{ ...openingHoursExample.weekly[0], opens: "9.00" }] }],
  ["swapped times", { weekly: [{ ...openingHoursExample.weekly[0], opens: "18:00" }] }],
  ["the same hours twice", { weekly: [0, 1].map(() => openingHoursExample.weekly[0]) }],
  ["two exceptions on a day", { exceptions: [0, 1].map(() => openingHoursExample.exceptions[1]) }],
  [
    "an exception without hours",
    { exceptions: [{ ...openingHoursExample.exceptions[1], closed: false }] },
  ],
  ["day and night besides hours", { alwaysOpen: true, byAppointment: false }],
])("refuses %s", (_, changes) => {
  expect(openingHoursSchema.safeParse({ ...openingHoursExample, ...changes }).success).toBe(false);
});
