import { checkBuilds } from "./build.ts";
import type { Finding, StoredDocument } from "./finding.ts";
import { checkKeys } from "./keys.ts";
import { checkLanguage } from "./language.ts";
import { checkOrphans } from "./orphans.ts";
import { checkReferences, referencesOf } from "./references.ts";
import { checkTypes } from "./types.ts";

/**
 * Holds documents against every gate there is.
 *
 * @param documents published documents as they are stored, each `_id` once
 * @param extraIds ids of assets that exist without a document among these, as in an export archive
 * @returns each finding once; the same said as error and as advice is an error
 */
export async function checkDocuments(
  documents: readonly StoredDocument[],
  extraIds: ReadonlySet<string> = new Set(),
): Promise<Finding[]> {
  const ids = new Set([...documents.map(({ _id }) => _id), ...extraIds]);
  const references = referencesOf(documents);
  return onlyOnce([
    ...checkTypes(documents),
    ...checkKeys(documents),
    ...(await checkBuilds(documents)),
    ...checkReferences(references, (id) => ids.has(id)),
    ...checkLanguage(documents),
    ...checkOrphans(documents, references),
  ]);
}

function onlyOnce(findings: readonly Finding[]): Finding[] {
  const errorsFirst = findings.toSorted(
    (a, b) => Number(a.severity === "advice") - Number(b.severity === "advice"),
  );
  const known = new Map<string, Finding>();
  for (const finding of errorsFirst) {
    const { documentId, field, message } = finding;
    const key = JSON.stringify([documentId, field, message]);
    if (!known.has(key)) known.set(key, finding);
  }
  return [...known.values()];
}
