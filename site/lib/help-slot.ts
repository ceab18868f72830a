/** A few offers that fit a page, and what the finder should ask from there. */
export interface HelpSlotView {
  /** Slug of the phase; absent on a page of no phase. */
  phase?: string;
  offers: { title: string; path: string }[];
}
