import { type Figure, labels } from "@digiplein/content-schema/site";

/** What a page shows of a figure: its value on the day of the build, or where to look it up. */
export type FigureView =
  | {
      /** As people read it, `€ 12,50 per maand`. */
      text: string;
      value: number;
      /** The day on which somebody read it at its source, ISO date. */
      readOn: string;
      /** Last day of this value, ISO date; absent when it is not known. */
      until?: string;
      /** What to show after that day. */
      after?: FigureView;
    }
  | {
      /** What it is, for the sentence that says that nobody confirmed it. */
      unconfirmed: "bedrag" | "getal";
      source: { title: string; url: string };
    };

const euros = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const wholeEuros = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
});
const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

/** Units of time, as `Intl` names them. */
const SPANS = { years: "year", months: "month", weeks: "week", days: "day" } as const;

/**
 * A value in words and digits, as a Dutch page writes it. The parts do not break over two lines.
 *
 * @param figure its unit, and how often it is paid
 * @param value in that unit
 * @returns e.g. `€ 12,50 per maand`, `7,5%`, `3 maanden`
 */
export function figureText({ unit, per }: Pick<Figure, "unit" | "per">, value: number): string {
  const often = per === undefined ? "" : ` ${labels.figurePer[per].toLowerCase()}`;
  return `${valueText(unit, value)}${often}`;
}

function valueText(unit: Figure["unit"], value: number): string {
  switch (unit) {
    case "euro":
      return (Number.isInteger(value) ? wholeEuros : euros).format(value);
    case "percent":
      return `${number.format(value)}%`;
    case "number":
      return number.format(value);
    default: {
      const options = { style: "unit", unit: SPANS[unit], unitDisplay: "long" } as const;
      return new Intl.NumberFormat("nl-NL", options).format(value);
    }
  }
}
