import { type Cost, labels, type ValueOf } from "@digiplein/content-schema/site";
import { formatDay } from "../../lib/dates.ts";
import type { OfferFacts } from "../../lib/help.ts";
import { costSentences } from "../../lib/offer-words.ts";

/** One thing to know about an offer, as a sentence. */
export interface Fact {
  label: string;
  sentences: string[];
  /** True when we do not know, so the visitor has to ask. */
  ask: boolean;
}

const list = new Intl.ListFormat("nl", { type: "conjunction" });
const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
/** What it costs, under each condition. */
export function costFact(costs: readonly Cost[]): Fact {
  return {
    label: "Wat kost het?",
    sentences: costSentences(costs),
    ask: costs.length === 0 || costs.some(({ kind }) => kind === "unknown"),
  };
}

const referralSentences: Record<ValueOf<"referral">, string> = {
  none: "Je hebt geen verwijzing nodig.",
  gp: "Je hebt een verwijzing van de huisarts nodig.",
  communityTeam: "Je hebt een verwijzing van het wijkteam nodig.",
  school: "Je hebt een verwijzing van school nodig.",
  court: "Je komt hier via de rechter.",
  recommended: "Een verwijzing is handig, maar hoeft niet.",
  unknown: "We weten niet of je een verwijzing nodig hebt.",
};

/** Whether someone has to refer you. */
export function referralFact(referral: OfferFacts["referral"]): Fact {
  return {
    label: "Heb je een verwijzing nodig?",
    sentences: [referralSentences[referral]],
    ask: referral === "unknown",
  };
}

const consentSentences: Record<ValueOf<"consent">, string> = {
  none: "Niemand hoeft toestemming te geven.",
  oneParent: "Eén ouder moet toestemming geven.",
  bothParents: "Beide ouders moeten toestemming geven.",
  child: "Het kind moet zelf toestemming geven.",
  unknown: "We weten niet wie toestemming moet geven.",
};

/** Whose permission a child needs. */
export function consentFact(consent: OfferFacts["consent"]): Fact {
  return {
    label: "Wie moet toestemming geven?",
    sentences: [consentSentences[consent]],
    ask: consent === "unknown",
  };
}

/** When a visitor can begin; undefined when nobody asked yet. */
export function startFact(start: OfferFacts["start"]): Fact | undefined {
  if (!start) return undefined;
  const label = "Wanneer kun je beginnen?";
  if (start.kind === "continuous") {
    return { label, sentences: ["Je kunt steeds beginnen."], ask: false };
  }
  if (start.kind === "registrations") {
    const count = start.registrations ?? "genoeg";
    return { label, sentences: [`Het begint bij ${count} aanmeldingen.`], ask: false };
  }
  if (start.kind === "dates" && start.dates.length > 0) {
    const days = start.dates.toSorted().map(formatDay);
    return { label, sentences: [`Het begint op ${list.format(days)}.`], ask: false };
  }
  return { label, sentences: ["We weten niet wanneer het begint."], ask: true };
}

/** How long people wait, with the day on which that was true. */
export function waitingFact(waitingTime: OfferFacts["waitingTime"]): Fact | undefined {
  if (!waitingTime) return undefined;
  const { weeks, measuredOn } = waitingTime;
  const known = weeks === 1 ? "ongeveer 1 week" : `ongeveer ${number.format(weeks)} weken`;
  const time = weeks === 0 ? "Er was geen wachttijd" : `De wachttijd was ${known}`;
  return {
    label: "Moet je wachten?",
    sentences: [`${time} op ${formatDay(measuredOn)}.`],
    ask: false,
  };
}

const safetySentences: Record<ValueOf<"safeWithViolence">, string> = {
  yes: "Dit kan ook als er geweld is of was.",
  no: "Dit past niet als er geweld is of was.",
  consultFirst: "Is er geweld of was dat er? Overleg dan eerst.",
  unknown: "We weten niet of dit past als er geweld is of was.",
};

/** Whether the help is safe when there is violence. */
export function safetyFact(safe: OfferFacts["safeWithViolence"]): Fact {
  return {
    label: "Kan het bij geweld?",
    sentences: [safetySentences[safe]],
    ask: safe === "unknown" || safe === "consultFirst",
  };
}

/** In which languages; undefined when neither those nor an interpreter are known. */
export function languageFact({
  languages,
  interpreter,
}: Pick<OfferFacts, "languages" | "interpreter">): Fact | undefined {
  const names = languages.map((language) => labels.language[language]);
  const sentences = [
    ...(names.length > 0 ? [`${list.format(names)}.`] : []),
    ...(interpreter === "unknown" ? [] : [`${labels.interpreter[interpreter]}.`]),
  ];
  return sentences.length > 0 ? { label: "In welke taal?", sentences, ask: false } : undefined;
}

/** Who recognised it and when: a recognition grows old. */
export function recognitionFact(recognition: OfferFacts["recognition"]): Fact | undefined {
  if (recognition.length === 0) return undefined;
  const sentences = recognition.map(({ by, level, date }) => {
    const how = level ? ` (${level})` : "";
    return `Erkend door ${by}${how} op ${formatDay(date)}.`;
  });
  return { label: "Is het erkend?", sentences, ask: false };
}
