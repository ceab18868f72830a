import type { Figure } from "@digiplein/content-schema/site";
import { addDays, type Day, valueOn } from "@digiplein/content-schema/time";
import { type FigureView, figureText } from "../lib/figures.ts";

/**
 * A figure on the day of the build, with what to show after its last day. Without a confirmed value
 * for a day there is no number to show, only the page where it should stand: of the value that is
 * waiting, else of the last one.
 *
 * @param figure a parsed figure
 * @param day the day of the build
 */
export function figureView(figure: Figure, day: Day): FigureView | undefined {
  const held = valueOn(figure, day);
  if (held?.confirmed && held.value !== undefined) {
    const { value, checkedOn, endsOn } = held;
    const view = { text: figureText(figure, value), value, readOn: checkedOn };
    const after = endsOn === undefined ? undefined : figureView(figure, addDays(endsOn, 1));
    return endsOn && after ? { ...view, until: endsOn, after } : view;
  }
  const source = (held ?? figure.values.at(-1))?.source;
  const unconfirmed = figure.unit === "euro" ? "bedrag" : "getal";
  return source && { unconfirmed, source: { title: source.title, url: source.url } };
}
