import type { Advice } from "./advice.ts";

/** How many rows a file had and what became of them. */
type Counts = {
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
};

/**
 * Every row that was read came to one end.
 * @param run an import with its counts; while it runs, rows may still be under way
 */
export function checkCounts({ state, counts }: { state: string; counts: Counts }): Advice | null {
  const { read, created, changed, unchanged, refused } = counts;
  const ended = created + changed + unchanged + refused;
  if (ended === read || (state !== "done" && ended < read)) return null;
  return {
    message: `Er zijn ${read} regels gelezen, maar van ${ended} staat vast wat ermee gebeurde.`,
    fix: "Draai de import terug en voer hem opnieuw uit.",
    path: ["counts"],
  };
}
