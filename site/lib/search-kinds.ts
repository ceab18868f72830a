/** Kinds of pages by which a visitor narrows a search, in the order shown; also what they read. */
export const searchKinds = [
  "Voor ouders",
  "Voor jongeren",
  "Voor professionals",
  "Hulp",
  "Begrippen",
  "Over deze site",
] as const;

export type SearchKind = (typeof searchKinds)[number];
