import { valuesOf } from "../labels.ts";
import type { Advice } from "./advice.ts";

/**
 * The stages of a route to help: it starts with the first conversation and never goes back, so that
 * a family is not sent from the court to the wijkteam.
 * @param steps the steps in their order, with their stage
 */
export function checkRouteStages(steps: readonly { stage: string }[]): Advice | null {
  const order: readonly string[] = valuesOf("routeStage");
  const places = steps.map(({ stage }) => order.indexOf(stage));
  if (places[0] !== undefined && places[0] !== 0) {
    return {
      message: "De route begint niet bij het eerste gesprek.",
      fix: "Zet een stap vooraan die zegt wie je als eerste belt.",
      path: [0, "stage"],
    };
  }
  const back = places.findIndex((place, index) => place < (places[index - 1] ?? 0));
  if (back === -1) return null;
  return {
    message: "Deze stap gaat terug in de route.",
    fix: "Zet de stappen in de volgorde eerste gesprek, specialist, hulp, rechter.",
    path: [back, "stage"],
  };
}
