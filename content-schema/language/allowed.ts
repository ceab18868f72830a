import type { Finding, GateName } from "./finding.ts";

/** A finding that may stay, and why. An entry that allows nothing any more fails the tests. */
export type Allowed = {
  gate: GateName;
  /** The `_id` of the document; absent: in every document. */
  document?: string;
  /** Words of the finding's excerpt, as they stand there. */
  excerpt: string;
  /** Why this place is right as it is. */
  reason: string;
};

/** What the gates find in our texts and a person judged to be right. */
export const ALLOWED: readonly Allowed[] = [
  {
    gate: "long-words",
    excerpt: "jeugdverpleegkundige",
    reason: "Zo heet het beroep, en zo stelt de medewerker zich voor.",
  },
  {
    gate: "passive",
    document: "article-school-en-gescheiden-ouders",
    excerpt: "wordt verwaarloosd",
    reason: "Een voorbeeld van hoe het niet moet, tussen aanhalingstekens.",
  },
  {
    gate: "abbreviations",
    excerpt: "KNMG",
    reason:
      "Artsen kennen hun eigen vereniging onder deze afkorting; de pagina is voor huisartsen.",
    document: "article-huisarts-en-gescheiden-ouders",
  },
  {
    gate: "abbreviations",
    document: "organization-cjg-de-bilt",
    excerpt: "MENS",
    reason: "Zo heet de stichting; het is geen afkorting.",
  },
  {
    gate: "abbreviations",
    document: "service-lbio-alimentatie-innen",
    excerpt: "LBIO",
    reason: "De organisatie heet zo, en staat met haar uitleg op dezelfde pagina.",
  },
];

/**
 * Whether an entry covers a finding.
 * @param entry one line of {@link ALLOWED}
 */
export function allows(entry: Allowed, finding: Finding): boolean {
  return (
    entry.gate === finding.gate &&
    (entry.document === undefined || entry.document === finding.document) &&
    finding.excerpt.includes(entry.excerpt)
  );
}
