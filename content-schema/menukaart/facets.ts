import type { Service } from "../documents/service/parsed.ts";
import type { OpeningHours } from "../objects/openingHours/parsed.ts";
import { coveredMunicipalities, type Geography } from "../variant.ts";

/** What a visitor can filter offers by. Each value is one to choose; `unknown` is a value too. */
export type Facets = {
  /** Whole years `0` to `17`, and `18` for adults. */
  ages: string[];
  /** Kinds of costs: an offer that is free under a condition has that and another. */
  costs: string[];
  referral: string[];
  consent: string[];
  /** Kinds of start. */
  start: string[];
  /** `schoolHours`, `daytime`, `evening`, `weekend`. */
  time: string[];
  /** Ids of gemeenten, or `national`. */
  place: string[];
  forms: string[];
  audiences: string[];
  /** Ids. */
  phases: string[];
  /** Ids. */
  themes: string[];
  safeWithViolence: string[];
  languages: string[];
  interpreter: string[];
  accessibility: string[];
};

const ADULT = 18;
/** From this hour on it is evening. */
const EVENING = "17:00";

/** A list that says that nothing is known when it would be empty. */
const known = (values: Iterable<string>) => {
  const list = [...new Set(values)];
  return list.length === 0 ? ["unknown"] : list;
};

/**
 * What an offer is, as values to filter by.
 * @param service a parsed offer
 * @param geography the gemeenten of every region
 */
export function facetsOf(service: Service, geography: Pick<Geography, "regions">): Facets {
  const { coverage } = service;
  return {
    ages: known(yearsOf(service)),
    costs: known(service.costs.map(({ kind }) => kind)),
    referral: [service.referral],
    consent: [service.consent],
    start: [service.start?.kind ?? "unknown"],
    time: known(timesOf(service)),
    place:
      coverage.scope === "national" ? ["national"] : coveredMunicipalities(coverage, geography),
    forms: known(service.forms),
    audiences: service.audiences,
    phases: service.phases,
    themes: service.themes,
    safeWithViolence: [service.safeWithViolence],
    languages: known(service.languages),
    interpreter: [service.interpreter],
    accessibility: known(service.accessibility),
  };
}

/** Every year of life in which someone may join; a half year opens the whole. */
function yearsOf({ ageMin, ageMax, allAges }: Service): string[] {
  if (!allAges && ageMin === undefined && ageMax === undefined) return [];
  const years = Array.from({ length: ADULT + 1 }, (_, year) => year);
  const [from, to] = [ageMin ?? 0, ageMax ?? Number.POSITIVE_INFINITY];
  return years
    .filter((year) => year <= to && (year === ADULT || year + 1 > from))
    .map((year) => String(year));
}

/** The parts of the week in which it is open, at any of its places. */
function timesOf({ openingHours, places, forms }: Service): string[] {
  const hours = [openingHours, ...places.map((place) => place.openingHours)];
  const times = hours.flatMap((one) => (one === undefined ? [] : partsOfWeek(one)));
  return forms.includes("atSchool") ? ["schoolHours", ...times] : times;
}

function partsOfWeek({ alwaysOpen, weekly }: OpeningHours): string[] {
  if (alwaysOpen) return ["daytime", "evening", "weekend"];
  return weekly.flatMap(({ day, opens, closes }) => {
    if (day === "sa" || day === "su") return ["weekend"];
    return [...(opens < EVENING ? ["daytime"] : []), ...(closes > EVENING ? ["evening"] : [])];
  });
}
