import type { Contact, Service } from "@digiplein/content-schema/site";

/** What a visitor compares offers by. */
export type OfferFacts = Pick<
  Service,
  "audiences" | "ageMin" | "ageMax" | "forms" | "costs" | "referral" | "consent" | "hoursText"
>;

/** An offer in a list. */
export interface OfferCardView {
  name: string;
  summary: string;
  path: string;
  organization: string;
  facts: OfferFacts;
  /** Closed for a while: still listed, and said so. */
  closed: boolean;
  /** Invented for the demo. */
  isExample: boolean;
}

/** Who gives an offer. */
export interface OrganizationView {
  name: string;
  summary: string;
  website?: string;
  phone?: string;
  email?: string;
}

/** An offer on its own page. */
export interface OfferView extends Omit<OfferCardView, "path" | "organization"> {
  alternateName?: string;
  organization: OrganizationView;
  contact: Contact;
  /** Names of the regions or gemeenten; empty for the whole country. */
  places: { name: string; path?: string }[];
  phases: { title: string; path: string }[];
}

/** The gemeenten of one province. */
export interface ProvinceView {
  name: string;
  gemeenten: { name: string; path: string }[];
}
