import type { Contact, labels } from "@digiplein/content-schema/site";
import type { LocationView } from "./help.ts";
import type { HelplineView } from "./helpline.ts";

/** Where somebody can go first, as pages show it. */
export interface AccessPointView {
  name: string;
  /** Id of its block on a page. */
  slug: string;
  /** What it is, `Loket voor scheiden`. */
  kind: string;
  summary: string;
  /** Whom it serves, `Ouders, jongeren en professionals`. */
  serves: string;
  /** Whether young people of 12 and older may call themselves; otherwise we do not know. */
  servesYouth: boolean;
  textForYouth?: string;
  contact: Contact;
  /** Opening hours as Dutch lines; none when nothing is known. */
  hours: string[];
  locations: LocationView[];
  /** Names of the gemeenten it serves with their pages; empty for the whole country. */
  areas: { name: string; path?: string }[];
  whatHappens: string[];
  /** What is told to whom; absent when we do not know. */
  whatIsTold?: string;
  /** Who runs it. */
  organization?: { name: string; path: string };
  /** Whether and when someone checked it, in a sentence. */
  checked: string;
  closed: boolean;
  isExample: boolean;
  sources: { title: string; url: string }[];
}

/** Where to go in a gemeente of which we know no place. */
export interface FirstHelpView {
  /** Absent where no gemeente was chosen yet. */
  gemeente?: { name: string; phone14?: string; website?: string };
  /** Whom one can call from anywhere. */
  helplines: HelplineView[];
}

/** Somebody who helps in a step; without an address we only know the name. */
export interface HelperView {
  name: string;
  /** Site path, https address or tel:. */
  link?: string;
}

/** A step on the route to help. */
export interface RouteStepView {
  title: string;
  text: string;
  who: HelperView[];
  /** Where to read on or do it. */
  link?: string;
}

/** The steps of one stage: the first conversation, a specialist, the offer or the court. */
export interface RouteStageView {
  stage: keyof typeof labels.routeStage;
  /** `Het eerste gesprek` */
  title: string;
  /** Access points of this region or gemeente where the first conversation can be. */
  places: HelperView[];
  steps: RouteStepView[];
}

/** The route to help for one audience. */
export interface RouteView {
  title: string;
  intro: string;
  path: string;
  /** For whom, `Ouders`. */
  audience: string;
  /** The same route in regions that have their own, on the national site. */
  regions: { title: string; path: string }[];
  stages: RouteStageView[];
}
