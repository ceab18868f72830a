import { readablePath } from "../problem.ts";
import { ALLOWED, type Allowed, allows } from "./allowed.ts";
import type { LanguageContext } from "./context.ts";
import { type Finding, gateNames } from "./finding.ts";
import { gates } from "./gates/index.ts";
import { pageOf } from "./page.ts";

/** Records of work and lists of the state: nobody reads them as a text of the site. */
const NOT_READ = new Set([
  "changeProposal",
  "check",
  "gap",
  "importRun",
  "municipality",
  "publication",
  "redirect",
  "synonymGroup",
]);

/**
 * What the gates say of every text of a document, in the order of the gates.
 * @param document as the lake stores it, whole or half filled in
 * @param context what is known of the other documents: see `languageContext`
 * @param allowed the findings that may stay; the shipped list unless a test gives its own
 */
export function languageFindings(
  document: Record<string, unknown>,
  context: LanguageContext,
  allowed: readonly Allowed[] = ALLOWED,
): Finding[] {
  if (NOT_READ.has(String(document._type))) return [];
  const page = pageOf(document, context);
  const id = String(document._id ?? "").replace(/^(?:drafts|versions\.[^.]+)\./, "");
  return gateNames
    .flatMap((gate) =>
      gates[gate](page).map((hit) => ({
        ...hit,
        gate,
        document: id,
        field: readablePath(hit.path),
      })),
    )
    .filter((finding) => !allowed.some((entry) => allows(entry, finding)));
}
