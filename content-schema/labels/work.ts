/** Closed lists of the work behind the scenes: publishing, proposals, imports. */
export const workLabels = {
  /** What the publisher is doing for a region. */
  publicationState: { building: "Bezig met publiceren", live: "Live", failed: "Mislukt" },
  /** What became of a proposal to change something. */
  proposalStatus: { open: "Open", accepted: "Overgenomen", rejected: "Niet overgenomen" },
  /** What became of help that was missing. Lists sort by these keys, so that `open` comes first. */
  gapStatus: { open: "Open", searching: "We zoeken", solved: "Opgelost" },
  /** Which kind of person told that help is missing. */
  gapReporter: {
    parent: "Ouder",
    child: "Kind of jongere",
    professional: "Professional",
    unknown: "Onbekend",
  },
  /** How far an import is. */
  importState: {
    running: "Bezig",
    done: "Klaar",
    undone: "Teruggedraaid",
    failed: "Mislukt",
  },
} as const;
