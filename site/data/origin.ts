import type {
  Article,
  Dialog,
  DialogOutcome,
  Event,
  HelpRoute,
  Organization,
  Phase,
  Service,
  Situation,
  Source,
} from "@digiplein/content-schema/site";
import { formatDay } from "../lib/dates.ts";
import { tidyPath } from "../lib/href.ts";
import type { ActionView, OriginView, SourceView } from "./views.ts";

/** What a source's date says when the page shows none ("zonder datum"). */
const UNDATED = "z.d.";

/**
 * Sources, the day they were read and how far the text was reviewed.
 *
 * @param document what the page is about
 * @param reviewNotice sentence for a text that no expert has checked yet
 */
export function originOf(
  document: Article | Dialog | Event | HelpRoute | Organization | Phase | Service | Situation,
  reviewNotice: string,
): OriginView {
  const checkedBy = "checkedBy" in document ? document.checkedBy : undefined;
  const readOn = document.provenance?.readOn;
  return {
    sources: sourceViews(document.sources),
    ...(readOn && { readOn: formatDay(readOn) }),
    review: checkedBy ? `Nagekeken door ${checkedBy}.` : reviewNotice,
  };
}

/** Sources as a page shows them. */
export function sourceViews(sources: readonly Source[]): SourceView[] {
  return sources.map(({ title, url, date }) => ({
    title,
    url,
    ...(date !== UNDATED && { date }),
  }));
}

/** Things to do next, as the page shows them. */
export function actionsOf(document: Article | DialogOutcome | Situation | Phase): ActionView[] {
  return document.actions.map(({ text, link }) =>
    link ? { text, path: tidyPath(link) } : { text },
  );
}
