import type { Line } from "../lib/agenda/entries.ts";
import type { OrganizationHelp } from "../lib/organization.ts";
import { accessPointView } from "./access-points.ts";
import { soonOf } from "./agenda.ts";
import { loadContent } from "./content.ts";
import { organizationOffers, organizationView } from "./offers.ts";
import { originOf } from "./origin.ts";
import { shellOf } from "./shell.ts";
import type { OriginView, PageView } from "./views.ts";

/** The page of an organization. */
export interface OrganizationPageView extends PageView, OrganizationHelp {
  origin: OriginView;
  /** What it does soon. */
  soon: Line[];
}

/** The slugs that have a page per organization. */
export async function organizationSlugs(): Promise<string[]> {
  return (await loadContent()).all.organization.map(({ slug }) => slug);
}

/**
 * The page of one organization with all its help on this site.
 *
 * @param slug last part of its path
 * @returns undefined when this variant shows no such organization
 */
export async function loadOrganization(slug: string): Promise<OrganizationPageView | undefined> {
  const content = await loadContent();
  const organization = content.all.organization.find((candidate) => candidate.slug === slug);
  if (!organization) return undefined;
  const { contactPoint, mailbox } = organization;
  return {
    shell: shellOf(content),
    organization: organizationView(organization),
    isExample: organization.isExample,
    accessPoints: content.all.accessPoint
      .filter((point) => point.organization === organization._id)
      .map((point) => accessPointView(point, content)),
    offers: organizationOffers(content, organization),
    ...(contactPoint && { contactPoint }),
    ...(mailbox && { mailbox }),
    soon: soonOf(content, organization),
    origin: originOf(organization, content.settings.reviewNotice),
  };
}
