import type { Service } from "@digiplein/content-schema/site";
import { type Day, hoursText, osmOpeningHours } from "@digiplein/content-schema/time";
import { known } from "./known.ts";
import { uuid } from "./uuid.ts";

type OpeningHours = NonNullable<Service["openingHours"]>;

/** HSDS `schedule`, as far as we fill it. */
interface Schedule {
  id: string;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  freq?: "WEEKLY";
  interval?: number;
  byday?: string;
  description?: string;
  opens_at?: string;
  closes_at?: string;
  notes?: string;
}

const EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";

/**
 * HSDS `schedule`s of opening hours: first all of it in words, with OpenStreetMap's syntax as a note;
 * then a row per stretch of the week, and one per day on which it differs.
 *
 * @param hours opening hours, when they are known
 * @param parent identifier of the service or service_at_location
 * @param today past exceptions are left out
 */
export function hsdsSchedules(
  hours: OpeningHours | undefined,
  parent: string,
  today: Day,
): Schedule[] {
  if (!hours) return [];
  const osm = osmOpeningHours(hours);
  const text = {
    id: uuid("schedule/text", parent),
    ...known({
      description: hoursText(hours, today).join(". "),
      notes: osm && `OpenStreetMap opening_hours: ${osm}`,
    }),
  };
  return [text, ...weekly(hours, parent), ...exceptions(hours, parent, today)];
}

function weekly({ weekly: rows, alwaysOpen }: OpeningHours, parent: string): Schedule[] {
  const row = (opens_at: string, closes_at: string, byday: string): Schedule => ({
    id: uuid(`schedule/${opens_at}-${closes_at}`, parent),
    freq: "WEEKLY",
    interval: 1,
    byday,
    opens_at,
    closes_at,
  });
  if (alwaysOpen) return [row("00:00", "24:00", EVERY_DAY)];
  const stretches = Map.groupBy(rows, ({ opens, closes }) => `${opens} ${closes}`);
  return [...stretches.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const days = new Set(same.map(({ day }) => day.toUpperCase()));
    const byday = EVERY_DAY.split(",").filter((day) => days.has(day));
    return [row(first.opens, first.closes, byday.join(","))];
  });
}

function exceptions({ exceptions: days }: OpeningHours, parent: string, today: Day): Schedule[] {
  return days
    .filter(({ date }) => date >= today)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .map(({ date, closed, opens, closes, note }) => ({
      id: uuid(`schedule/${date}`, parent),
      valid_from: date,
      valid_to: date,
      description: closed ? "Gesloten" : "Andere tijden",
      ...known(closed ? { notes: note } : { opens_at: opens, closes_at: closes, notes: note }),
    }));
}

/** HSDS `schedule`s of a group: each day on which one can begin. */
export function hsdsStarts(start: Service["start"], parent: string, today: Day): Schedule[] {
  const dates = start?.kind === "dates" ? start.dates.filter((date) => date >= today) : [];
  return dates.toSorted().map((date) => ({
    id: uuid(`start/${date}`, parent),
    valid_from: date,
    valid_to: date,
    dtstart: date,
    description: "Op deze dag kun je beginnen",
  }));
}
