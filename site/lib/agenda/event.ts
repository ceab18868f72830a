import type { Contact, Event, ValueOf } from "@digiplein/content-schema/site";
import type { LocationView } from "../help.ts";
import type { Meeting } from "./meetings.ts";

/** A bijeenkomst in a list: enough to choose, the rest is on its own page. */
export interface EventCard {
  title: string;
  summary: string;
  /** Of its own page. */
  path: string;
  audiences: Event["audiences"];
  /** For whom, in words: `Ouders`. */
  who: string;
  /** Where it is, as far as visitors may know: `Buurthuis, Goes`, or `Online`. */
  where: string;
  /** `Gratis` */
  cost: string;
  organization: { name: string; path: string };
  /** For everybody in the country, so it stands in a block of its own. */
  isNational: boolean;
  /** Slugs of the gemeenten it is for; none when it is national. */
  gemeenten: string[];
  /** For which area, in words: `Zeeland`. */
  area: string;
  status: ValueOf<"eventStatus">;
  /** Invented for the demo. */
  isExample: boolean;
  /** Of the coming year, in order; those that do not go on as well. */
  meetings: Meeting[];
}

/** A bijeenkomst on its own page. */
export interface EventView extends EventCard {
  /** How it comes back, in words; absent for a single day. */
  repeats?: string;
  /** As far as visitors may know it. */
  location?: LocationView;
  onlineUrl?: string;
  /** What it costs, a sentence per condition. */
  costs: string[];
  /** Where to register; absent: just come. */
  registration?: Contact;
  /** The offer it belongs to. */
  offer?: { name: string; path: string };
  /** For children and young people alone, so one can leave the page at once. */
  isForYouth: boolean;
  /** For machines: schema.org's words for it; absent for what is invented or secret. */
  data?: string;
}
