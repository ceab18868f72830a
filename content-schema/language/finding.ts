/** The gates by name; each has its file in gates/. */
export const gateNames = [
  "sentence-length",
  "long-words",
  "passive",
  "jargon",
  "address",
  "neutrality",
  "abbreviations",
  "amounts",
  "law-sources",
  "dead-links",
  "level",
  "youth-pages",
] as const;

export type GateName = (typeof gateNames)[number];

/**
 * Whether a shipped text may have it: `error` fails `npm test`, `advice` does not. In the Studio
 * both are warnings, for words are the editor's choice and never stop a publication.
 */
export type Severity = "error" | "advice";

/** What a gate found at one place. Message and fix are whole Dutch sentences. */
export type Hit = {
  /** From the document to the text, e.g. `["body", 2]`. */
  path: readonly (string | number)[];
  /** The words it is about, as they stand in the text. */
  excerpt: string;
  severity: Severity;
  message: string;
  /** What to do instead. */
  fix: string;
};

/** A hit with the gate that found it and the document it is in. */
export type Finding = Hit & {
  gate: GateName;
  /** The `_id` of the document. */
  document: string;
  /** The path as editors read it, e.g. `body[2]`. */
  field: string;
};
