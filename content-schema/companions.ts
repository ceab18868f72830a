import { documentsOf, mapById } from "./collections.ts";
import type { ContentDocument } from "./documents/parsed.ts";
import { referencesIn } from "./references.ts";

/** What comes along with an offer, whichever region owns it: its page would be torn without. */
const COMPANIONS: readonly string[] = ["organization", "location", "intervention"];

/** The ids of the companions that a document names. */
function companionsOf(document: ContentDocument): string[] {
  return referencesIn(document)
    .filter(({ to }) => to.every((type) => COMPANIONS.includes(type)))
    .map(({ id }) => id);
}

/**
 * Adds what shown documents need of other regions: the organization, locations and method of an
 * offer, and the checks of all that is shown. An offer whose organization was left out is dropped:
 * its page would have nobody to name.
 * @param shown what the variant shows by ownership or coverage
 * @param available all documents that are right
 */
export function withCompanions(
  shown: readonly ContentDocument[],
  available: readonly ContentDocument[],
): ContentDocument[] {
  const byId = mapById(available);
  const complete = shown.filter((document) =>
    document._type === "service" || document._type === "event"
      ? byId.has(document.organization)
      : true,
  );
  const companions = complete
    .filter((document) => "coverage" in document)
    .flatMap(companionsOf)
    .flatMap((id) => byId.get(id) ?? []);
  const all = new Set([...complete, ...companions]);
  const ids = new Set([...all].map(({ _id }) => _id));
  const checks = documentsOf(available, "check").filter(({ subject }) => ids.has(subject));
  return [...all, ...checks];
}
