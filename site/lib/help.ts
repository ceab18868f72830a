import type { Address, Alert, Contact, Service, Start } from "@digiplein/content-schema/site";
import type { Freshness } from "@digiplein/content-schema/time";
import type { LastingText } from "./freshness-text.ts";

/** What a visitor compares offers by. */
export type OfferFacts = Pick<
  Service,
  | "audiences"
  | "ageMin"
  | "ageMax"
  | "allAges"
  | "forms"
  | "costs"
  | "referral"
  | "consent"
  | "waitingTime"
  | "safeWithViolence"
  | "crisis"
  | "languages"
  | "interpreter"
  | "accessibility"
  | "recognition"
> & {
  /** When a visitor can begin, with the dates that are still to come. */
  start?: Pick<Start, "kind" | "dates" | "registrations">;
  /** Opening hours as Dutch lines; none when nothing is known. */
  hours: string[];
};

/** An offer in a list. */
export interface OfferCardView {
  name: string;
  summary: string;
  path: string;
  /** As a visitor's list names it; undefined when it cannot be on one. */
  saved?: string | undefined;
  organization: string;
  facts: OfferFacts;
  /** Whether and when someone checked it. */
  checked: LastingText;
  /** Closed for a while: still listed, and said so. */
  closed: boolean;
  /** Invented for the demo. */
  isExample: boolean;
}

/** Who gives an offer. */
export interface OrganizationView {
  name: string;
  /** Of its own page. */
  path: string;
  summary: string;
  website?: string;
  phone?: string;
  email?: string;
}

/** What holds today, for the browser to choose from: words by day of the week, and by date. */
export type HoursByDay = Record<string, string>;

/** The last check that confirmed an offer. */
export interface CheckView extends Pick<Freshness, "state" | "checkedOn" | "nextCheck"> {
  /** A role. */
  by?: string;
  /** `gebeld` */
  how?: string;
  /** Whether lists keep it however old: crisis help, and the only help of a gemeente. */
  isKept: boolean;
}

/** How to say that something on the page is wrong: a mail to a role, or else who gives the offer. */
export interface ReportView {
  mailbox?: string;
  /** Names the offer, and nothing of the visitor. */
  subject: string;
}

/** An offer on its own page. */
export interface OfferView extends Omit<OfferCardView, "path" | "organization" | "checked"> {
  /** Its facts are so old that lists leave it out. */
  isUnlisted: boolean;
  alternateName?: string;
  organization: OrganizationView;
  contact: Contact;
  /** Its hours day by day; absent when nothing is known. */
  hoursByDay?: HoursByDay;
  /** Whom it does not suit. */
  notFor?: string;
  check: CheckView;
  report: ReportView;
  /** Something to know for a while. */
  alert?: Pick<Alert, "text" | "until">;
  /** How it goes, step by step. */
  whatHappens: string[];
  textForYouth?: string;
  textForProfessional?: string;
  /** Names of the regions or gemeenten; empty for the whole country. */
  areas: { name: string; path?: string }[];
  /** The four digits of the postcodes to which it is limited. */
  postcodes: string[];
  /** Where it is given, as far as visitors may know. */
  locations: LocationView[];
  phases: { title: string; path: string }[];
}

/** A location of an offer, as far as visitors may know. */
export interface LocationView {
  name: string;
  /** `Voorbeeldstraat 1, 1234 AB Dorp`, only the place, or that it is secret. */
  where?: string;
  /** The whole address, when everybody may know it. */
  address?: Address;
  hoursByDay?: HoursByDay;
  /** Hours of this place, how to get there, and what is easy there: one line each. */
  notes: string[];
}

/** The gemeenten of one province. */
export interface ProvinceView {
  name: string;
  gemeenten: { name: string; path: string }[];
}
