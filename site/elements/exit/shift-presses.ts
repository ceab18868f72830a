/** How long the presses may take together, in milliseconds. */
const patience = 5000;

/** What the keyboard and pointer tell the counter. */
export interface KeyMoment {
  readonly type: "keydown" | "keyup" | "pointerdown";
  /** The key's name, absent for a pointer. */
  readonly key?: string;
  /** Milliseconds on any steady clock. */
  readonly at: number;
}

/**
 * Counts presses of Shift alone. A capital letter, a shortcut with Shift or a click while it is
 * held is work, not a call for the exit, and starts the count again.
 *
 * @returns a function that takes each moment and gives the number of presses so far
 */
export function countShiftPresses(): (moment: KeyMoment) => number {
  let presses: number[] = [];
  let alone = false;
  return ({ type, key, at }) => {
    if (key !== "Shift") {
      // The release of a letter says nothing; its press, and a click, do.
      if (type !== "keyup") {
        alone = false;
        presses = [];
      }
      return presses.length;
    }
    if (type === "keydown") {
      alone = true;
      return presses.length;
    }
    if (!alone) return presses.length;
    alone = false;
    presses = [...presses.filter((earlier) => at - earlier < patience), at];
    return presses.length;
  };
}
