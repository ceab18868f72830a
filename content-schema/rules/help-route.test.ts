import { expect, test } from "vitest";
import { checkRouteStages } from "./help-route.ts";

const steps = (...stages: string[]) => stages.map((stage) => ({ stage }));

test("a route goes forward from the first contact, and may stay or skip", () => {
  expect(checkRouteStages([])).toBeNull();
  expect(checkRouteStages(steps("firstContact"))).toBeNull();
  expect(checkRouteStages(steps("firstContact", "specialist", "offer", "court"))).toBeNull();
  expect(checkRouteStages(steps("firstContact", "firstContact", "offer", "offer"))).toBeNull();
});

test("a route that starts further on", () => {
  expect(checkRouteStages(steps("offer", "court"))).toEqual({
    message: "De route begint niet bij het eerste gesprek.",
    fix: "Zet een stap vooraan die zegt wie je als eerste belt.",
    path: [0, "stage"],
  });
});

test("a route that goes back", () => {
  expect(checkRouteStages(steps("firstContact", "court", "offer"))).toEqual({
    message: "Deze stap gaat terug in de route.",
    fix: "Zet de stappen in de volgorde eerste gesprek, specialist, hulp, rechter.",
    path: [2, "stage"],
  });
  expect(checkRouteStages(steps("firstContact", "specialist", "firstContact"))).not.toBeNull();
});
