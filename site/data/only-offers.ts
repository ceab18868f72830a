import { type Content, coveredMunicipalities, type Service } from "@digiplein/content-schema/site";

const counted = new WeakMap<Content, Map<string, number>>();

/** Whether an offer is the only one of a gemeente of this site: what is everywhere does not count. */
export function isOnlyOffer(service: Service, content: Content): boolean {
  const counts = counted.get(content) ?? countPerGemeente(content);
  counted.set(content, counts);
  return gemeentenOf(service, content).some((id) => counts.get(id) === 1);
}

function countPerGemeente(content: Content): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of content.all.service.flatMap((service) => gemeentenOf(service, content)))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function gemeentenOf({ coverage }: Service, content: Content): string[] {
  const ids = new Set(coveredMunicipalities(coverage, { regions: content.byId.region }));
  return content.all.municipality.map(({ _id }) => _id).filter((id) => ids.has(id));
}
