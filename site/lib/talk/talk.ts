import type { AccessPointView } from "../help-route.ts";
import type { HelplineView } from "../helpline.ts";

/** Whom a young person can talk to. */
export interface TalkView {
  /** For who is in danger now. */
  urgent: HelplineView[];
  /** For who wants to talk about anything, in the order of the editors. */
  lines: HelplineView[];
  /** Places of the region where young people may come themselves. */
  places: AccessPointView[];
}
