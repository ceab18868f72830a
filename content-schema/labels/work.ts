/** Closed lists of the work behind the scenes: publishing, proposals, imports. */
export const workLabels = {
  /** What the publisher is doing for a region. */
  publicationState: { building: "Bezig met publiceren", live: "Live", failed: "Mislukt" },
} as const;
