/** Closed lists of the work behind the scenes: publishing, proposals, imports. */
export const workLabels = {
  /** What the publisher is doing for a region. */
  publicationState: { building: "Bezig met publiceren", live: "Live", failed: "Mislukt" },
  /** What became of a proposal to change something. */
  proposalStatus: { open: "Open", accepted: "Overgenomen", rejected: "Niet overgenomen" },
  /** How far an import is. */
  importState: {
    running: "Bezig",
    done: "Klaar",
    undone: "Teruggedraaid",
    failed: "Mislukt",
  },
} as const;
