import type { Advice } from "./advice.ts";
import { checkPeriod } from "./dates.ts";

/** The days on which a value is valid. */
type Period = { validFrom: string; validUntil?: string | undefined };

/**
 * A value ends when or after it begins, and only a value that is there can be confirmed.
 * @param dated one value of a figure
 */
export function checkDatedValue(
  dated: Period & { value?: number | undefined; confirmed: boolean },
): Advice | null {
  const { value, validFrom, validUntil, confirmed } = dated;
  if (confirmed && value === undefined) {
    return {
      message: "Deze waarde is bevestigd, maar er staat geen getal.",
      fix: "Vul het getal in, of zet ‘bevestigd’ uit.",
      path: ["value"],
    };
  }
  const advice = validUntil === undefined ? null : checkPeriod(validFrom, validUntil);
  return advice && { ...advice, path: ["validUntil"] };
}

/**
 * The values of a figure follow one another: in order of time, and never two on one day. A value
 * without a last day is valid until the next begins.
 * @param values the values of one figure
 */
export function checkFigureValues(values: readonly Period[]): Advice | null {
  for (const [index, { validFrom }] of values.entries()) {
    const earlier = values[index - 1];
    if (earlier === undefined) continue;
    if (validFrom < earlier.validFrom) {
      return {
        message: `De waarde vanaf ${validFrom} staat na die vanaf ${earlier.validFrom}.`,
        fix: "Zet de oudste waarde bovenaan: sleep ze in de volgorde van de tijd.",
        path: [index, "validFrom"],
      };
    }
    const lastDay = earlier.validUntil ?? earlier.validFrom;
    if (validFrom <= lastDay) {
      return {
        message: `Op ${validFrom} gelden er twee waarden.`,
        fix: `Laat de vorige waarde eerder eindigen dan ${validFrom}, of deze later beginnen.`,
        path: [index, "validFrom"],
      };
    }
  }
  return null;
}
