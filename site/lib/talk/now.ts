import {
  addDays,
  dayInAmsterdam,
  type OpeningHours,
  openNow,
} from "@digiplein/content-schema/time";

/** Whether somebody can be reached, and how a page says it. */
export interface Now {
  isThere: boolean;
  text: string;
}

/** What a page says where no hours are known. */
export const LOOK_THERE = "Kijk op hun site wanneer ze er zijn.";

/**
 * Who is there at a moment, by hours that a source names. Whoever sees people by appointment only is
 * not there for who calls now.
 *
 * @param openingHours as objects/openingHours parses them
 * @param instant any moment, judged on the clock of the Netherlands
 */
export function nowOf(openingHours: OpeningHours, instant: Date): Now {
  const { state, until, opensNext } = openNow(openingHours, instant);
  if (state === "unknown") return { isThere: false, text: LOOK_THERE };
  if (openingHours.byAppointment) return { isThere: false, text: "Alleen op afspraak." };
  const today = dayInAmsterdam(instant);
  if (state === "open") {
    const end = until ? `, tot ${endOf(until, today)}` : "";
    return { isThere: true, text: `Nu bereikbaar${end}.` };
  }
  const again = opensNext ? ` Weer vanaf ${momentOf(opensNext, today)}.` : "";
  return { isThere: false, text: `Nu niet bereikbaar.${again}` };
}

/** Midnight belongs to the day that it ends. */
function endOf(moment: string, today: string): string {
  const isMidnight = moment.slice(11, 16) === "00:00";
  if (isMidnight && moment.slice(0, 10) === addDays(today, 1)) return "middernacht";
  return momentOf(moment, today);
}

/** `9.00 uur`, `morgen 9.00 uur`, `maandag 9.00 uur` or `4 januari 9.00 uur`. */
function momentOf(moment: string, today: string): string {
  const day = moment.slice(0, 10);
  const time = `${Number(moment.slice(11, 13))}.${moment.slice(14, 16)} uur`;
  return day === today ? time : `${dayName(day, today)} ${time}`;
}

function dayName(day: string, today: string): string {
  if (day === addDays(today, 1)) return "morgen";
  if (day < addDays(today, 7)) return WEEKDAY.format(Date.parse(day));
  return DATE.format(Date.parse(day));
}

const WEEKDAY = /* @__PURE__ */ new Intl.DateTimeFormat("nl-NL", {
  timeZone: "UTC",
  weekday: "long",
});

const DATE = /* @__PURE__ */ new Intl.DateTimeFormat("nl-NL", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
});
