import { loadContent } from "./content.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** What the pages about the site itself need to know of this variant. */
export interface StatementView extends PageView {
  /** Sentence about how far the texts were reviewed. */
  reviewNotice: string;
  /** Name of the region; absent on the national site. */
  regionName?: string;
  /** Who makes this site; absent while nobody was named. */
  editors?: string;
  /** Where visitors report a mistake; absent while there is no such mailbox. */
  mailbox?: string;
  /** The statement of this site in the national register; absent before an audit. */
  register?: string;
}

/** The pages about the site itself: over, privacy and toegankelijkheid. */
export async function loadStatement(): Promise<StatementView> {
  const content = await loadContent();
  const { reviewNotice, editors, mailbox, accessibilityRegister } = content.settings;
  return {
    shell: shellOf(content),
    reviewNotice,
    ...(content.region && { regionName: content.region.title }),
    ...(editors && { editors }),
    ...(mailbox && { mailbox }),
    ...(accessibilityRegister && { register: accessibilityRegister }),
  };
}
