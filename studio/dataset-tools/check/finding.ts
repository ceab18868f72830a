import { type Problem, problemIn } from "@digiplein/content-schema/site";

/** One thing that is wrong with a document, or could be better. */
export interface Finding extends Problem {
  /** `error`: would stop a build or break the content; `advice`: deserves a look. */
  severity: "error" | "advice";
}

/** A document of the content, as it is stored. */
export interface StoredDocument {
  _id: string;
  _type: string;
  [field: string]: unknown;
}

/**
 * A finding in a document.
 *
 * @param path where in the document, e.g. `["body", 2, "target"]`
 */
export function findingIn(
  document: StoredDocument,
  path: readonly PropertyKey[],
  severity: Finding["severity"],
  advice: { message: string; fix: string },
): Finding {
  return { ...problemIn(document, path, advice), severity };
}
