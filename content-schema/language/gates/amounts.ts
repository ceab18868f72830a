import { excerptOf } from "../matching.ts";
import type { Gate } from "../page.ts";

/** Ages, years, dates, article numbers and phone numbers carry none of these signs or words. */
const AMOUNT =
  /(?:€|\bEUR\b)\s?\d|\d[\d.,]*(?:-|\s)?(?:euro|eurocent|cent|procent|percent|promille)(?![\p{L}])|\d\s?[%‰]|(?<!\p{L})(?:tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|hele|halve)\s(?:euro|procent)(?![\p{L}])/iu;

/** The price of an offer is a fact of that offer, not one of the amounts that the state changes. */
const isPrice = (path: readonly (string | number)[]) =>
  path.some((step) => step === "costs" || step === "costNote");

/** An amount changes each year: it stands once, in a figure with a date and a source. */
export const amounts: Gate = ({ texts }) =>
  texts.flatMap(({ path, sentences }) => {
    if (isPrice(path)) return [];
    return sentences.flatMap((sentence) => {
      const amount = AMOUNT.exec(sentence);
      if (amount === null) return [];
      return {
        path,
        excerpt: excerptOf(sentence.slice(Math.max(0, amount.index - 20))),
        severity: "error",
        message:
          "Hier staat een bedrag of percentage in de lopende tekst. Dat veroudert ongemerkt.",
        fix: "Maak er een Cijfer van (met datum en bron) en voeg dat cijfer in de tekst in. In een veld zonder opmaak: verwijs naar de pagina waar het cijfer staat.",
      };
    });
  });
