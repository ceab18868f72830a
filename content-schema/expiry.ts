import { type Finding, finding } from "./checks.ts";
import { documentsOf } from "./collections.ts";
import type { ContentDocument, DocumentOf } from "./documents/parsed.ts";
import { addDays, type Day, daysBetween } from "./time/days.ts";
import { isNoticeShown } from "./time/notice.ts";
import { valueOn } from "./time/value-on.ts";

/** How long before its last day an editor hears of it. */
const DAYS_AHEAD = 30;

const isNear = (until: Day, today: Day) =>
  until >= today && daysBetween(today, until) <= DAYS_AHEAD;

/**
 * What ends within 30 days, and figures of which no confirmed value is left: the pages stay true,
 * because they say so themselves, but they say less.
 * @param documents the documents of this site
 * @param today the day of the build
 */
export function findExpiring(documents: readonly ContentDocument[], today: Day): Finding[] {
  return [
    ...documentsOf(documents, "figure").flatMap((figure) => figureEnds(figure, today)),
    ...documentsOf(documents, "notice").flatMap((notice) => noticeEnds(notice, today)),
    ...documentsOf(documents, "service").flatMap((offer) => alertEnds(offer, today)),
    ...documentsOf(documents, "serviceOverride").flatMap((offer) => alertEnds(offer, today)),
  ];
}

function figureEnds(figure: DocumentOf<"figure">, today: Day): Finding[] {
  const held = valueOn(figure, today);
  const last = figure.values.findLast(
    ({ confirmed, validFrom }) => confirmed && validFrom <= today,
  );
  // A figure that nobody ever confirmed waits; it does not end.
  if (last === undefined) return [];
  const at = figure.values.indexOf(last);
  const fix = "Zoek de nieuwe waarde op bij de bron, en voeg die toe met ‘bevestigd’ aan.";
  if (held?.confirmed !== true) {
    return [
      finding(figure, ["values", at], {
        message: "Voor vandaag is er geen bevestigde waarde. Op de site staat: nog niet bevestigd.",
        fix,
      }),
    ];
  }
  const { endsOn } = held;
  if (endsOn === undefined || !isNear(endsOn, today)) return [];
  if (valueOn(figure, addDays(endsOn, 1))?.confirmed) return [];
  return [
    finding(figure, ["values", at], {
      message: `Deze waarde geldt tot en met ${endsOn}. Daarna staat op de site: nog niet bevestigd.`,
      fix,
    }),
  ];
}

function noticeEnds(notice: DocumentOf<"notice">, today: Day): Finding[] {
  if (!isNoticeShown(notice, today) || !isNear(notice.showUntil, today)) return [];
  return [
    finding(notice, ["showUntil"], {
      message: `Deze mededeling verdwijnt na ${notice.showUntil}.`,
      fix: "Klopt dat? Dan hoef je niets te doen. Kies anders een latere dag.",
    }),
  ];
}

function alertEnds(
  offer: DocumentOf<"service"> | DocumentOf<"serviceOverride">,
  today: Day,
): Finding[] {
  if (offer.alert === undefined || !isNear(offer.alert.until, today)) return [];
  return [
    finding(offer, ["alert", "until"], {
      message: `Deze waarschuwing bij het aanbod verdwijnt na ${offer.alert.until}.`,
      fix: "Klopt dat? Dan hoef je niets te doen. Kies anders een latere dag.",
    }),
  ];
}
