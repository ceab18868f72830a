import { type Cost, labels, type ValueOf } from "@digiplein/content-schema/site";
import type { OfferFacts } from "./help.ts";

const list = new Intl.ListFormat("nl", { type: "conjunction" });
const number = new Intl.NumberFormat("nl", { maximumFractionDigits: 1 });

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
  const ages = agesText(offer);
  const who = audienceNames(offer.audiences);
  return ages ? `${who}, ${ages}` : who;
}

/** Who takes part: `Kinderen en jongeren`. */
export function audienceNames(audiences: OfferFacts["audiences"]): string {
  const names = inText(audiences.map((audience) => labels.serviceAudience[audience]));
  // "Ouders en kinderen samen" is one of several: another "en" before it would confuse.
  return audiences.includes("together") ? names.join(", ") : list.format(names);
}

/** The costs in a few words, for a list: `Gratis`, or `Gratis of betaald`. */
export function costText(costs: readonly Cost[]): string {
  if (costs.length === 0) return labels.costKind.unknown;
  const kinds = new Set(costs.map(({ kind }) => labels.costKind[kind]));
  return inText([...kinds]).join(" of ");
}

const euros = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  trailingZeroDisplay: "stripIfInteger",
});

const costBeginnings: Record<ValueOf<"costKind">, string> = {
  free: "Gratis",
  ownContribution: "Je betaalt een deel zelf",
  paid: "Je betaalt hiervoor",
  reimbursed: "De kosten worden vergoed",
  unknown: "We weten niet of dit iets kost",
};

/** What it costs, a sentence per condition; without any cost we do not know. */
export function costSentences(costs: readonly Cost[]): string[] {
  const known: Pick<Cost, "kind" | "amount" | "note">[] =
    costs.length > 0 ? [...costs] : [{ kind: "unknown" }];
  return known.map(({ kind, amount, note }) => {
    const price = amount === undefined ? "" : `: ${euros.format(amount)}`;
    const sentence = `${costBeginnings[kind]}${price}.`;
    return note ? `${sentence} ${note}` : sentence;
  });
}

/** The ways in which an offer is given, for a list: `In een groep, online`; undefined when unknown. */
export function formText(forms: OfferFacts["forms"]): string | undefined {
  if (forms.length === 0) return undefined;
  return inText(forms.map((form) => labels.serviceForm[form])).join(", ");
}
