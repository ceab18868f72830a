import { isDay } from "../time/days.ts";
import type { Advice } from "./advice.ts";

/** From when to when a place is open on one day, `09:00` and `17:00`. */
type Hours = { opens?: string | undefined; closes?: string | undefined };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function unreadable(time: string): Advice {
  return {
    message: `“${time}” is geen tijd.`,
    fix: "Schrijf uren en minuten met elk twee cijfers, bijvoorbeeld 09:00.",
  };
}

/**
 * A time of the day.
 * @param time e.g. `09:00`, from `00:00` to `23:59`
 */
export function checkTime(time: string): Advice | null {
  return TIME.test(time) ? null : unreadable(time);
}

/**
 * A time at which a place closes: also `24:00`, the end of the day.
 * @param time e.g. `17:00`
 */
export function checkClosingTime(time: string): Advice | null {
  return time === "24:00" ? null : checkTime(time);
}

/**
 * A place closes after it opens. Hours stay within their day: two swapped times are far more
 * common than a place that is open at night, and one that is has two rows, before and after
 * midnight.
 * @param hours the hours of one day
 */
export function checkClosing({ opens, closes }: Hours): Advice | null {
  if (opens === undefined || closes === undefined || opens < closes) return null;
  return {
    message: `De sluitingstijd (${closes}) is niet later dan de openingstijd (${opens}).`,
    fix: "Draai de tijden om. Gaat het na middernacht door? Maak dan twee regels: een tot 24:00 en een op de volgende dag vanaf 00:00.",
    path: ["closes"],
  };
}

/**
 * An exception says what is different on its day: closed, or other hours.
 * @param exception a day with other hours than usual
 */
export function checkException(exception: Hours & { closed: boolean }): Advice | null {
  const { closed, opens, closes } = exception;
  const hours = [opens, closes].filter((time) => time !== undefined).length;
  if (closed && hours > 0) {
    return {
      message: "Deze dag is gesloten, maar er staan ook tijden bij.",
      fix: "Haal de tijden weg, of zet ‘gesloten’ uit.",
      path: ["closed"],
    };
  }
  if (!closed && hours < 2) {
    return {
      message: "Er staat niet wat er op deze dag anders is.",
      fix: "Zet ‘gesloten’ aan, of vul de openingstijd en de sluitingstijd in.",
      path: ["closed"],
    };
  }
  return checkClosing(exception);
}

/**
 * Open day and night leaves no room for hours per day or for "by appointment only".
 * @param openingHours how often, and whether day and night or by appointment only
 */
export function checkAlwaysOpen(openingHours: {
  alwaysOpen: boolean;
  byAppointment: boolean;
  weekly: readonly unknown[];
}): Advice | null {
  const { alwaysOpen, byAppointment, weekly } = openingHours;
  if (alwaysOpen && weekly.length > 0) {
    return {
      message: "Dit is dag en nacht open, maar er staan ook tijden per dag.",
      fix: "Haal de tijden per dag weg, of zet ‘dag en nacht open’ uit.",
      path: ["weekly"],
    };
  }
  if (alwaysOpen && byAppointment) {
    return {
      message: "Dit is dag en nacht open, en ook alleen op afspraak.",
      fix: "Zet een van de twee uit.",
      path: ["byAppointment"],
    };
  }
  return null;
}

/**
 * The rows of one day do not overlap; they may touch.
 * @param openingHours the rows of a week
 */
export function checkOverlap(openingHours: {
  weekly: readonly { day: string; opens: string; closes: string }[];
}): Advice | null {
  const { weekly } = openingHours;
  for (const [index, row] of weekly.entries()) {
    const other = weekly.slice(0, index).find(({ day, opens, closes }) => {
      return day === row.day && opens < row.closes && row.opens < closes;
    });
    if (other !== undefined) {
      return {
        message: `Deze tijden vallen samen met ${other.opens} tot ${other.closes} op dezelfde dag.`,
        fix: "Maak er één regel van, of pas de tijden aan.",
        path: ["weekly", index],
      };
    }
  }
  return null;
}

/**
 * A day has one exception at most.
 * @param openingHours the days with other hours
 */
export function checkExceptionDates(openingHours: {
  exceptions: readonly { date: string }[];
}): Advice | null {
  const dates = openingHours.exceptions.map(({ date }) => date);
  const index = dates.findIndex((date, at) => isDay(date) && dates.indexOf(date) < at);
  if (index === -1) return null;
  return {
    message: `De datum ${dates[index]} staat er twee keer.`,
    fix: "Haal een van de twee weg.",
    path: ["exceptions", index, "date"],
  };
}
