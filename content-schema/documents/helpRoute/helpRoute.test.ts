import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";
import { helpRouteExample } from "./example.ts";

test("a stored route becomes a parsed one", async () => {
  expect(await parsedExample("helpRoute")).toMatchObject({
    audience: "parent",
    steps: [
      { stage: "firstContact", who: ["accessPoint-voorbeeld", "helpline-voorbeeld"] },
      { stage: "court", who: [] },
    ],
  });
});

test("a route starts with the first contact and never goes back", async () => {
  const [first, last] = helpRouteExample.steps as [object, object];
  expect(await problemsOf("helpRoute", { steps: [last, first] })).toEqual([
    "steps[0] › stage: De route begint niet bij het eerste gesprek. Zet een stap vooraan die zegt wie je als eerste belt.",
  ]);
  expect(await problemsOf("helpRoute", { steps: [first, last, first] })).toEqual([
    "steps[2] › stage: Deze stap gaat terug in de route. Zet de stappen in de volgorde eerste gesprek, specialist, hulp, rechter.",
  ]);
  expect(await problemsOf("helpRoute", { steps: [] })).toEqual([
    "steps: Dit veld is leeg. Vul het in.",
  ]);
});
