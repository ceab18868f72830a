import type { ValueOf } from "@digiplein/content-schema/site";

/** A few offers that fit a page, and what the finder should ask from there. */
export interface HelpSlotView {
  /** Slug of the phase; absent on a page of no phase. */
  phase?: string;
  /** For whom, when the finder should ask for that too. */
  audiences?: ValueOf<"serviceAudience">[];
  offers: { title: string; path: string }[];
}
