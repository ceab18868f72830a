import type { ContactPoint } from "@digiplein/content-schema/site";
import type { OfferCardView, OrganizationView } from "./help.ts";
import type { AccessPointView } from "./help-route.ts";

/** An organization with all its help on this site. */
export interface OrganizationHelp {
  organization: OrganizationView;
  /** Invented for the demo. */
  isExample: boolean;
  accessPoints: AccessPointView[];
  offers: OfferCardView[];
  /** Whom professionals ask; a role, never a person. */
  contactPoint?: ContactPoint;
  /** The role mailbox of who answers for what we say here. */
  mailbox?: string;
}
