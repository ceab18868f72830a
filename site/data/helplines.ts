import type { Content, Helpline } from "@digiplein/content-schema/site";
import type { HelplineView } from "../lib/helpline.ts";

/** A helpline as a page shows it: without ids, sources and provenance. */
export function toHelplineView(helpline: Helpline): HelplineView {
  const { name, summary, phone, website, chatUrl, hoursText, costNote } = helpline;
  return {
    name,
    summary,
    ...(phone && { phone }),
    ...(website && { website }),
    ...(chatUrl && { chatUrl }),
    ...(hoursText && { hoursText }),
    ...(costNote && { costNote }),
  };
}

/**
 * Some of the helplines, in the order editors gave them.
 *
 * @param content all content of this variant
 * @param wanted which helplines
 */
export function helplinesWhere(
  content: Content,
  wanted: (helpline: Helpline) => boolean,
): HelplineView[] {
  return content.all.helpline.filter(wanted).map(toHelplineView);
}

/** Whom young people can talk to, in the order editors gave them. */
export function youthHelplines(content: Content): HelplineView[] {
  return helplinesWhere(content, ({ audiences }) => audiences.includes("youth"));
}
