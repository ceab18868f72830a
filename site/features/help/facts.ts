import { type Cost, labels, type ValueOf } from "@digiplein/content-schema/site";
import type { OfferFacts } from "../../lib/help.ts";
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

const list = new Intl.ListFormat("nl", { type: "conjunction" });
const number = new Intl.NumberFormat("nl", { maximumFractionDigits: 1 });

/** In whose place someone else may have to give permission. */
const minors: readonly ValueOf<"serviceAudience">[] = ["child", "youth", "together"];

/**
 * The ages of an offer in words.
 *
 * @param ages youngest and oldest age in years, decimals allowed; either may be absent
 * @returns `van 7 tot en met 12 jaar`; undefined when there is no limit that we know of
 */
export function agesText({
  ageMin,
  ageMax,
  allAges,
}: Pick<OfferFacts, "ageMin" | "ageMax"> & { allAges?: boolean }): string | undefined {
  if (allAges) return "alle leeftijden";
  // From 0 years on is no limit at all.
  const [from, to] = [ageMin, ageMax].map((age) => (age ? number.format(age) : undefined));
  if (from && to) return from === to ? `${from} jaar` : `van ${from} tot en met ${to} jaar`;
  if (from) return `vanaf ${from} jaar`;
  return to ? `tot en met ${to} jaar` : undefined;
}

/** Labels in one run of text: only the first keeps its capital. */
function inText([first = "", ...rest]: readonly string[]): string[] {
  return [first, ...rest.map((label) => label.toLowerCase())];
}

/** For whom an offer is: `Kinderen, van 7 tot en met 12 jaar`. */
export function audienceText(offer: OfferFacts): string {
  const names = offer.audiences.map((audience) => labels.serviceAudience[audience]);
  // "Ouders en kinderen samen" is one of several: another "en" before it would confuse.
  const who = offer.audiences.includes("together")
    ? inText(names).join(", ")
    : list.format(inText(names));
  const ages = agesText(offer);
  return ages ? `${who}, ${ages}` : who;
}

/** The costs in a few words, for a list: `Gratis`, or `Gratis of betaald`. */
export function costText(costs: readonly Cost[]): string {
  if (costs.length === 0) return labels.costKind.unknown;
  const kinds = new Set(costs.map(({ kind }) => labels.costKind[kind]));
  return inText([...kinds]).join(" of ");
}

/** The ways in which an offer is given, for a list: `In een groep, online`; undefined when unknown. */
export function formText(forms: OfferFacts["forms"]): string | undefined {
  if (forms.length === 0) return undefined;
  return inText(forms.map((form) => labels.serviceForm[form])).join(", ");
}

/**
 * Everything to know before contacting an offer, in the order in which visitors ask. What we do not
 * know is said where silence would read as "not needed" or "safe".
 */
export function factsOf(offer: OfferFacts): Fact[] {
  const form = formText(offer.forms);
  const facts: (Fact | undefined)[] = [
    { label: "Voor wie is het?", sentences: [`${audienceText(offer)}.`], ask: false },
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
