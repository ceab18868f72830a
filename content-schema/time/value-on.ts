import { addDays, type Day } from "./days.ts";

/** A value of a figure with the days on which it holds; without `validUntil` until the next one. */
type DatedValue = {
  /** Absent while nobody has confirmed it. */
  value?: number | undefined;
  validFrom: Day;
  /** The last day on which it holds. */
  validUntil?: Day | undefined;
  /** Whether it has been checked at its source. */
  confirmed: boolean;
};

/**
 * The value of a figure that holds on a day: of several the one that started last, of those the
 * confirmed one.
 * @param figure a parsed figure
 * @param date a calendar day
 * @returns the dated value with `endsOn`, the last day on which it holds (absent: not known);
 * `undefined` when no value holds
 */
export function valueOn<Value extends DatedValue>(
  figure: { values: readonly Value[] },
  date: Day,
): (Value & { endsOn?: Day }) | undefined {
  const [held] = figure.values
    .filter(({ validFrom, validUntil }) => {
      return validFrom <= date && (validUntil === undefined || date <= validUntil);
    })
    .toSorted(byStart);
  if (held === undefined) return undefined;
  // A value ends by its own date or by the start of another, whichever comes first.
  const ends = figure.values
    .filter(({ validFrom }) => validFrom > date)
    .map(({ validFrom }) => addDays(validFrom, -1))
    .concat(held.validUntil ?? []);
  const [endsOn] = ends.toSorted();
  return endsOn === undefined ? held : { ...held, endsOn };
}

/** The latest start first; of one start the confirmed value first. */
function byStart(one: DatedValue, other: DatedValue): number {
  if (one.validFrom !== other.validFrom) return one.validFrom > other.validFrom ? -1 : 1;
  return Number(other.confirmed) - Number(one.confirmed);
}
