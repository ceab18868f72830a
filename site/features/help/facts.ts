import { type Cost, labels, type ValueOf } from "@digiplein/content-schema/site";
import type { OfferFacts } from "../../lib/help.ts";

/** One thing to know about an offer, as a sentence. */
export interface Fact {
  label: string;
  sentences: string[];
  /** True when we do not know, so the visitor has to ask. */
  ask: boolean;
}

const list = new Intl.ListFormat("nl", { type: "conjunction" });
const number = new Intl.NumberFormat("nl", { maximumFractionDigits: 1 });

const costSentences: Record<ValueOf<"costKind">, string> = {
  free: "Gratis",
  ownContribution: "Je betaalt een deel zelf",
  paid: "Je betaalt hiervoor",
  reimbursed: "De kosten worden vergoed",
  unknown: "We weten niet of dit iets kost",
};

const referralSentences: Record<ValueOf<"referral">, string> = {
  none: "Je hebt geen verwijzing nodig.",
  gp: "Je hebt een verwijzing van de huisarts nodig.",
  communityTeam: "Je hebt een verwijzing van het wijkteam nodig.",
  school: "Je hebt een verwijzing van school nodig.",
  court: "Je komt hier via de rechter.",
  recommended: "Een verwijzing is handig, maar hoeft niet.",
  unknown: "We weten niet of je een verwijzing nodig hebt.",
};

const consentSentences: Record<ValueOf<"consent">, string> = {
  none: "Niemand hoeft toestemming te geven.",
  oneParent: "Eén ouder moet toestemming geven.",
  bothParents: "Beide ouders moeten toestemming geven.",
  child: "Het kind moet zelf toestemming geven.",
  unknown: "We weten niet wie toestemming moet geven.",
};

/** In whose place someone else may have to give permission. */
const minors: readonly ValueOf<"serviceAudience">[] = ["child", "youth", "together"];

/**
 * The ages of an offer in words.
 *
 * @param ages youngest and oldest age in years, decimals allowed; either may be absent
 * @returns `van 7 tot en met 12 jaar`; undefined for all ages
 */
export function agesText({
  ageMin,
  ageMax,
}: Pick<OfferFacts, "ageMin" | "ageMax">): string | undefined {
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

function costFact(costs: readonly Cost[]): Fact {
  const known = costs.length > 0 ? costs : [{ kind: "unknown" as const, note: undefined }];
  return {
    label: "Wat kost het?",
    sentences: known.map(({ kind, note }) => {
      const sentence = `${costSentences[kind]}.`;
      return note ? `${sentence} ${note}` : sentence;
    }),
    ask: known.some(({ kind }) => kind === "unknown"),
  };
}

/**
 * Everything to know before contacting an offer, in the order in which visitors ask. What we do not
 * know is said, never left out: silence would read as "not needed".
 */
export function factsOf(offer: OfferFacts): Fact[] {
  const form = formText(offer.forms);
  const facts: Fact[] = [
    { label: "Voor wie is het?", sentences: [`${audienceText(offer)}.`], ask: false },
    {
      label: "Hoe gaat het?",
      sentences: [form ? `${form}.` : "We weten niet hoe de hulp wordt gegeven."],
      ask: form === undefined,
    },
    costFact(offer.costs),
    {
      label: "Heb je een verwijzing nodig?",
      sentences: [referralSentences[offer.referral]],
      ask: offer.referral === "unknown",
    },
  ];
  if (offer.audiences.some((audience) => minors.includes(audience))) {
    facts.push({
      label: "Wie moet toestemming geven?",
      sentences: [consentSentences[offer.consent]],
      ask: offer.consent === "unknown",
    });
  }
  if (offer.hoursText) {
    facts.push({ label: "Wanneer?", sentences: [offer.hoursText], ask: false });
  }
  return facts;
}
