import type { Advice } from "./advice.ts";

/** A mail address, a phone number or a day: what tells who somebody is. */
const OF_SOMEBODY = /\S+@\S+|\+?\d(?:[\s()-]?\d){7,}|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/;

/**
 * What is noted of missing help is about the help: contact details and days of birth are refused.
 * @param words e.g. `Groep voor kinderen, in de avond`
 */
export function checkNobody(words: string): Advice | null {
  const [found] = OF_SOMEBODY.exec(words) ?? [];
  if (found === undefined) return null;
  return {
    message: `“${found}” kan van een mens zijn.`,
    fix: "Haal het weg: schrijf alleen welke hulp mist, niet wie die mist.",
  };
}

/**
 * A gap is solved by an offer, and only then.
 * @param gap its status, with the offer that filled it
 */
export function checkSolved({
  status,
  solvedBy,
}: {
  status: string;
  solvedBy?: string | undefined;
}): Advice | null {
  if ((status === "solved") === (solvedBy !== undefined)) return null;
  return status === "solved"
    ? {
        message: "Er staat niet welk aanbod dit oplost.",
        fix: "Kies het aanbod dat er nu is, of zet de status op ‘We zoeken’.",
        path: ["solvedBy"],
      }
    : {
        message: "Er staat een aanbod bij, maar de status is niet ‘Opgelost’.",
        fix: "Zet de status op ‘Opgelost’, of haal het aanbod weg.",
        path: ["solvedBy"],
      };
}
