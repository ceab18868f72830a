import type { Day } from "@digiplein/content-schema/time";

/** What visitors filter by, in the order of the form. */
export const FACETS = [
  "phase",
  "audience",
  "age",
  "form",
  "where",
  "cost",
  "referral",
  "language",
  "consent",
  "violence",
] as const;

export type Facet = (typeof FACETS)[number];

/** Values to filter by, with the words in which a list shows them. */
export interface Said {
  of: string[];
  /** Empty when there is nothing to say. */
  text: string;
}

/** An offer as the finder knows it: what the list shows and what visitors filter by. */
export interface Listed {
  name: string;
  /** A name by which people know it as well. */
  alias: string | null;
  slug: string;
  /** Address of the folder with its page when that is on another site; `null`: on this one. */
  folder: string | null;
  organization: string;
  /** How to reach it: a phone number, else a mail address, else a website; absent as the summary is. */
  contact: string | null;
  /** Absent in a slice of very many offers; the offer's own page has it. */
  summary: string | null;
  audience: Said;
  age: Said;
  form: Said;
  cost: Said;
  phase: string[];
  where: string[];
  referral: string[];
  language: string[];
  consent: string[];
  violence: string[];
  /** The last check that confirmed it. */
  checkedOn: Day | null;
  /** The last check that found it gone. */
  goneOn: Day | null;
  /** After how many months it must be checked again. */
  term: 12 | 6 | 3;
  /** The last day on which it shows. */
  until: Day | null;
  crisis: boolean;
  closed: boolean;
  isExample: boolean;
}

/** The values of an offer per facet. */
export function facetValues(offer: Listed): Record<Facet, readonly string[]> {
  const { audience, age, form, cost, ...plain } = offer;
  return { ...plain, audience: audience.of, age: age.of, form: form.of, cost: cost.of };
}
