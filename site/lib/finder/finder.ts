import type { Choice } from "@digiplein/content-schema/menukaart";
import type { Facet } from "./listed.ts";
import { type Current, inOrder } from "./order.ts";
import { type Tally, tally } from "./tally.ts";
import { type Field, searcher } from "./words.ts";

/** What a visitor asks for. */
export interface Question {
  choice: Choice<Facet>;
  /** Words; empty for all. They stay on the device and in no address. */
  text: string;
}

/** What there is, in order, and what another click would change. */
export interface Answer extends Tally<Current> {
  /** How many show without the words. */
  withoutText: number;
}

const fieldsOf = (offer: Current): Field[] => [
  { text: `${offer.name} ${offer.alias ?? ""}`, weight: 4 },
  { text: offer.organization, weight: 3 },
  { text: `${offer.audience.text} ${offer.form.text} ${offer.cost.text}`, weight: 2 },
  { text: offer.summary ?? "", weight: 1 },
];

/**
 * Looks for help among offers that are in the browser already; nothing is asked of a server.
 * @param offers that show today, see {@link Current}
 */
export function finder(offers: readonly Current[]): (question: Question) => Answer {
  const search = searcher(offers, fieldsOf);
  return ({ choice, text }) => {
    const scores = text.trim() === "" ? undefined : search(text);
    const answer = tally(scores ? [...scores.keys()] : offers, choice);
    return {
      ...answer,
      shown: inOrder(answer.shown, (offer) => scores?.get(offer) ?? 0),
      withoutText: scores ? tally(offers, choice).shown.length : answer.shown.length,
    };
  };
}
