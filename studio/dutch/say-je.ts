/** The verbs of which the ending goes when "je" comes behind them: "kunt u" is "kun je". */
const TURNED: Record<string, string> = {
  bent: "ben",
  heeft: "heb",
  hebt: "heb",
  kunt: "kun",
  wilt: "wil",
};

/** A word with the first letter as large as that of another. */
const like = (model: string, word: string) =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/**
 * Says "je" where a text says "u", as the whole DigiPlein does.
 * @param text a text of the Studio, with or without `{{values}}` and `<Tags/>`
 */
export function sayJe(text: string): string {
  return text
    .replace(/\b(bent|heeft|hebt|kunt|wilt) u\b/gi, (_all, verb: string) =>
      like(verb, `${TURNED[verb.toLowerCase()]} je`),
    )
    .replace(/\b(u) heeft\b/gi, (_all, u: string) => like(u, "je hebt"))
    .replace(/\bu ([\p{L} ]+) heeft\b/gu, "je $1 hebt")
    .replace(/\buw?\b/gi, (word) => like(word, "je"));
}
