import type { Advice } from "./advice.ts";

/**
 * An e-mail address of an organisation.
 * @param email e.g. `loket@voorbeeld.nl`
 */
export function checkEmail(email: string): Advice | null {
  return /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(email)
    ? null
    : {
        message: `“${email}” is geen e-mailadres.`,
        fix: "Schrijf het adres zoals loket@voorbeeld.nl, zonder spaties.",
      };
}

/**
 * The CBS code of a gemeente: four digits, without the letters GM.
 * @param code e.g. `0664`
 */
export function checkGemeentecode(code: string): Advice | null {
  return /^\d{4}$/.test(code)
    ? null
    : {
        message: `“${code}” is geen gemeentecode.`,
        fix: "Schrijf de vier cijfers van het CBS, met de nullen vooraan en zonder GM, bijvoorbeeld 0664.",
      };
}

const EMPTY_LINK_TEXTS = new Set([
  "klik hier",
  "klik",
  "hier",
  "lees meer",
  "lees verder",
  "meer",
  "meer informatie",
  "deze link",
  "link",
  "website",
  "deze pagina",
  "deze website",
]);

/**
 * The words of a link must say where it leads: screen readers list links without their sentence.
 * @param text the linked words
 */
export function checkLinkText(text: string): Advice | null {
  const words = text
    .toLowerCase()
    .replace(/[.,:;!?›»→>]/g, "")
    .trim();
  if (words !== "" && !EMPTY_LINK_TEXTS.has(words)) return null;
  return {
    message:
      words === ""
        ? "Deze link heeft geen tekst."
        : `De linktekst “${text}” zegt niet waar de link heen gaat.`,
    fix: "Noem in de link zelf waar je terechtkomt, bijvoorbeeld: de folder over het ouderschapsplan.",
  };
}

/**
 * The text that stands for an image for who cannot see it.
 * @param alt what is seen, in a sentence
 */
export function checkAltText(alt: string): Advice | null {
  const text = alt.trim();
  const fix =
    "Beschrijf in een korte zin wat er te zien is, bijvoorbeeld: twee kinderen lopen naar school.";
  if (text === "") return { message: "De afbeelding heeft geen beschrijving.", fix };
  if (
    /\.(jpe?g|png|gif|webp|avif|svg)$/i.test(text) ||
    /^(img|dsc|image|foto|afbeelding)[\s_-]*\d*$/i.test(text)
  ) {
    return { message: `“${text}” beschrijft de afbeelding niet.`, fix };
  }
  return null;
}
