import type { Content, Helpline } from "@digiplein/content-schema/site";
import { hoursText } from "@digiplein/content-schema/time";
import type { HelplineView } from "../lib/helpline.ts";
import { today } from "./region.ts";

/** The hours on one line; their note only where nothing else is known. A line is not "open". */
function hoursLine({ openingHours }: Helpline): string | undefined {
  if (!openingHours) return undefined;
  const { note, ...hours } = openingHours;
  const line = hoursText(hours, today).join(". ").replace("Dag en nacht open", "Dag en nacht");
  return line || note;
}

/** A helpline as a page shows it: without ids, sources and provenance. */
export function toHelplineView(helpline: Helpline): HelplineView {
  const { name, summary, phone, website, chatUrl, costNote } = helpline;
  const hours = hoursLine(helpline);
  return {
    name,
    summary,
    ...(phone && { phone }),
    ...(website && { website }),
    ...(chatUrl && { chatUrl }),
    ...(hours && { hoursText: hours }),
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
