import type { Content, Service } from "@digiplein/content-schema/site";
import { checkTerm, type Day, freshness } from "@digiplein/content-schema/time";
import { type Around, type HsdsService, hsdsService } from "./service.ts";

/** HSDS's words for what a site lists; an offer of any other status stays here. */
const STATUS: Partial<Record<Service["status"], Around["status"]>> = {
  active: "active",
  temporarilyClosed: "temporarily closed",
};

/**
 * The offers of a site that leave the house, always in the same order: no concept and no example,
 * nor anything of an invented organization.
 *
 * @param content all content of a variant, with examples or without
 * @param urlOf the absolute URL of the one page of an offer
 * @param today the day of the build
 */
export function exportServices(
  content: Content,
  urlOf: (service: Service) => string,
  today: Day,
): HsdsService[] {
  const checks = Map.groupBy(content.all.check, ({ subject }) => subject);
  return content.all.service
    .toSorted((one, other) => (one._id < other._id ? -1 : 1))
    .flatMap((service) => {
      const organization = content.byId.organization.get(service.organization);
      const listed = STATUS[service.status];
      if (!listed || !organization || service.isExample || organization.isExample) return [];
      const { state, checkedOn } = freshness(
        {
          checks: checks.get(service._id) ?? [],
          term: checkTerm(service),
          crisis: service.crisis,
          // Only matters for hiding; open data hides nothing.
          onlyOffer: false,
        },
        today,
      );
      const status = state === "gone" ? "defunct" : listed;
      const url = urlOf(service);
      return hsdsService(service, { content, organization, status, checkedOn, url, today });
    });
}
