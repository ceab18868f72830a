import type { Figure } from "@digiplein/content-schema/site";
import { type Day, valueOn } from "@digiplein/content-schema/time";
import { type FigureView, figureText } from "../lib/figures.ts";

/**
 * A figure on the day of the build. Without a confirmed value for that day there is no number to
 * show, only the page where it should stand: of the value that is waiting, else of the last one.
 *
 * @param figure a parsed figure
 * @param day the day of the build
 */
export function figureView(figure: Figure, day: Day): FigureView | undefined {
  const held = valueOn(figure, day);
  if (held?.confirmed && held.value !== undefined) {
    const { value, validFrom, endsOn } = held;
    const until = endsOn === undefined ? {} : { until: endsOn };
    return { text: figureText(figure, value), value, from: validFrom, ...until };
  }
  const source = (held ?? figure.values.at(-1))?.source;
  const unconfirmed = figure.unit === "euro" ? "bedrag" : "getal";
  return source && { unconfirmed, source: { title: source.title, url: source.url } };
}
