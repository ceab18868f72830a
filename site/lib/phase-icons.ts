/** Drawings of 48 by 48, as one line, by the slug of a phase. */
const drawings: Record<string, string> = {
  // Two people who talk past each other.
  twijfel: "M6 10h17v12H14l-5 5v-5H6zM42 22H25v12h9l5 5v-5h3z",
  // A speech bubble with a heart.
  vertellen:
    "M6 9h36v24H26l-8 8v-8H6zM24 27c-9-6-8-12-4-12 2 0 3.500 1.500 4 3 .5-1.500 2-3 4-3 4 0 5 6-4 12",
  // A list that gets ticks.
  regelen:
    "M12 6h24v36H12zM17 16l2.500 2.500L24 14M17 26l2.500 2.500L24 24M28 17h4M28 27h4M18 35h14",
  // Two houses with a child's way between them.
  "twee-huizen": "M4 40V24l8-8 8 8v16zM28 40V18l8-8 8 8v22zM10 40v-8h4v8M34 40v-8h4v8M20 44h8",
  // A tree that grew.
  later:
    "M24 44V22M24 32l9-7M24 28l-8-6M24 6c9 0 15 6 15 13 0 5-5 9-10 9H19c-5 0-10-4-10-9C9 12 15 6 24 6",
  // A lifebuoy.
  vastgelopen:
    "M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36M24 17a7 7 0 1 0 0 14 7 7 0 0 0 0-14M11 11l8 8M37 11l-8 8M11 37l8-8M37 37l-8-8",
};

/**
 * The drawing for a phase; one that an editor adds later gets a signpost.
 *
 * @param slug of the phase, e.g. `regelen`
 * @returns path data for a drawing of 48 by 48
 */
export function phaseIcon(slug: string): string {
  return drawings[slug] ?? "M24 44V6M10 10h22l6 6-6 6H10z";
}
