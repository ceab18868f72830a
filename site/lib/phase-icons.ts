import { drawings } from "./drawings.ts";

/** The drawing of a phase, by its slug. */
const phases: Record<string, keyof typeof drawings> = {
  twijfel: "argue",
  vertellen: "tell",
  regelen: "list",
  "twee-huizen": "homes",
  later: "tree",
  vastgelopen: "lifebuoy",
};

/**
 * The drawing for a phase; one that an editor adds later gets a signpost.
 *
 * @param slug of the phase, e.g. `regelen`
 * @returns path data for a drawing of 48 by 48
 */
export function phaseIcon(slug: string): string {
  return drawings[phases[slug] ?? "signpost"];
}
