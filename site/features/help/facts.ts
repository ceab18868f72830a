import { labels, type ValueOf } from "@digiplein/content-schema/site";
import type { OfferFacts } from "../../lib/help.ts";
import { audienceText, formText } from "../../lib/offer-words.ts";
import {
  consentFact,
  costFact,
  type Fact,
  languageFact,
  recognitionFact,
  referralFact,
  safetyFact,
  startFact,
  waitingFact,
} from "./single-facts.ts";

/** In whose place someone else may have to give permission. */
const minors: readonly ValueOf<"serviceAudience">[] = ["child", "youth", "together"];

/**
 * Everything to know before contacting an offer, in the order in which visitors ask. What we do not
 * know is said where silence would read as "not needed" or "safe".
 *
 * @param notFor whom it does not suit, when an editor wrote that
 */
export function factsOf(offer: OfferFacts, notFor?: string): Fact[] {
  const form = formText(offer.forms);
  const facts: (Fact | undefined)[] = [
    { label: "Voor wie is het?", sentences: [`${audienceText(offer)}.`], ask: false },
    listFact("Voor wie is het niet?", notFor ? [notFor] : []),
    {
      label: "Hoe gaat het?",
      sentences: [form ? `${form}.` : "We weten niet hoe de hulp wordt gegeven."],
      ask: form === undefined,
    },
    costFact(offer.costs),
    referralFact(offer.referral),
    offer.audiences.some((audience) => minors.includes(audience))
      ? consentFact(offer.consent)
      : undefined,
    startFact(offer.start),
    waitingFact(offer.waitingTime),
    offer.crisis ? undefined : safetyFact(offer.safeWithViolence),
    languageFact(offer),
    listFact("Is het toegankelijk?", labelsOf(offer.accessibility)),
    listFact("Wanneer is het open?", offer.hours),
    recognitionFact(offer.recognition),
  ];
  return facts.filter((fact) => fact !== undefined);
}

const labelsOf = (values: OfferFacts["accessibility"]) =>
  values.map((value) => labels.accessibility[value]);

/** Lines that are known, one sentence each. */
function listFact(label: string, lines: readonly string[]): Fact | undefined {
  if (lines.length === 0) return undefined;
  return { label, sentences: lines.map((line) => line.replace(/[^.!?]$/, "$&.")), ask: false };
}
