import { evaluate, parse } from "groq-js";
import { expect, test } from "vitest";
import { seriesExample } from "./example.ts";
import { seriesSchema } from "./parsed.ts";
import { seriesFields } from "./query.ts";

test("the query asks for everything that is stored", async () => {
  const query = parse(`*[0].series{${seriesFields}}`);
  const value = await evaluate(query, { dataset: [{ series: seriesExample }] });
  expect(await value.get()).toEqual(seriesExample);
});

test("a stored series parses", () => {
  expect(seriesSchema.parse(seriesExample)).toEqual(seriesExample);
});

test("a single day needs no rule", () => {
  const { date, startsAt, endsAt } = seriesExample;
  expect(seriesSchema.parse({ _type: "series", date, startsAt, endsAt })).toMatchObject({
    repeat: "once",
    interval: 1,
    skipped: [],
    extra: [],
  });
});

test.each([
  ["an end before the start", { endsAt: "19:00" }],
  ["midnight as 24:00", { endsAt: "24:00" }],
  ["half a week", { interval: 0.5 }],
  ["an end date before the first day", { until: "2026-11-01" }],
  ["a skipped day that is not planned", { skipped: ["2026-12-23"] }],
  ["an extra day that is planned", { extra: ["2026-12-08"] }],
])("refuses %s", (_, changes) => {
  expect(seriesSchema.safeParse({ ...seriesExample, ...changes }).success).toBe(false);
});
