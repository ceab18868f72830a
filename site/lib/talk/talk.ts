import type { OpeningHours } from "@digiplein/content-schema/time";
import type { AccessPointView } from "../help-route.ts";
import type { HelplineView } from "../helpline.ts";

/** What a young person wants to know before calling, with the answer as far as we know it. */
export interface Question {
  ask: string;
  answers: string[];
}

/** What the browser judges who is there now by; without it nobody knows. */
interface Judged {
  openingHours?: OpeningHours;
}

/** Somebody to call or chat with. */
export interface TalkLineView extends HelplineView, Judged {
  questions: Question[];
}

/** Whom a young person can talk to. */
export interface TalkView {
  /** For who is in danger now. */
  urgent: TalkLineView[];
  /** For who wants to talk about anything, in the order of the editors. */
  lines: TalkLineView[];
  /** Places of the region where young people may come themselves. */
  places: (AccessPointView & Judged)[];
}
