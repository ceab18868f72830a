import { type Helpline, labels } from "@digiplein/content-schema/site";
import type { Question } from "./talk.ts";

/** What questions are answered from. */
type About = Pick<
  Helpline,
  | "ageMin"
  | "ageMax"
  | "ways"
  | "openingHours"
  | "costNote"
  | "anonymity"
  | "consent"
  | "whatHappens"
>;

/** What we say where we know nothing: never a guess, always what to do. */
export const ASK = "Dat weten wij niet. Vraag het eerst.";

const list = new Intl.ListFormat("nl", { type: "disjunction" });

/**
 * What a young person wants to know of a helpline before calling. What it costs, whether a name is
 * needed and what parents hear is always asked; the rest only where we know it.
 */
export function questionsOf(helpline: About): Question[] {
  const { costNote, whatHappens, openingHours } = helpline;
  return [
    { ask: "Voor wie?", answers: agesOf(helpline) },
    {
      ask: "Hoe?",
      answers: [...waysOf(helpline), ...(openingHours?.note ? [openingHours.note] : [])],
    },
    { ask: "Wat gebeurt er dan?", answers: whatHappens },
    { ask: "Kost het iets?", answers: [costNote ? `${costNote}.` : ASK] },
    { ask: "Moet ik mijn naam zeggen?", answers: [nameOf(helpline)] },
    { ask: "Moeten mijn ouders het weten?", answers: [parentsOf(helpline)] },
  ].filter(({ answers }) => answers.length > 0);
}

/** `10 tot 23 jaar`: up to the birthday on which it ends. */
function agesOf({ ageMin, ageMax }: About): string[] {
  const from = ageMin === undefined ? "" : `Vanaf ${ageMin} jaar`;
  if (ageMax === undefined) return from ? [`${from}.`] : [];
  const birthday = `je ${ageMax + 1} wordt`;
  return [from ? `${from}, tot ${birthday}.` : `Tot ${birthday}.`];
}

function waysOf({ ways }: About): string[] {
  const [first = "", ...others] = ways.map((way) => labels.helplineWay[way]);
  return first ? [`${list.format([first, ...others.map((name) => name.toLowerCase())])}.`] : [];
}

function nameOf({ anonymity }: About): string {
  if (anonymity === "unknown") return ASK;
  return anonymity === "yes" ? "Nee, dat hoeft niet." : "Ja, je zegt wie je bent.";
}

/** Never a promise of secrecy: who hears of danger may have to act. */
function parentsOf({ consent, anonymity }: About): string {
  switch (consent) {
    case "none":
    case "child":
      return "Nee. Je ouders hoeven geen ja te zeggen.";
    case "oneParent":
      return "Ja. Een van je ouders moet het goed vinden.";
    case "bothParents":
      return "Ja. Je ouders moeten het allebei goed vinden.";
    case "unknown":
      return anonymity === "yes"
        ? "Zij weten niet wie je bent, als jij dat niet zegt. Vraag wel wat ze doen als je in gevaar bent."
        : ASK;
  }
}
