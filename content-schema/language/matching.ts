/**
 * A pattern for whole words, so that "ex" is not found in "extra" and "mr" not in "mrt".
 * @param forms words or phrases as they are written; the case does not matter
 */
export function wholeWords(forms: readonly string[]): RegExp {
  const alternatives = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${alternatives.join("|")})(?![\\p{L}\\d-])`, "giu");
}

/**
 * A piece of text to recognise a place by.
 * @param text the whole sentence
 * @returns at most 80 characters, cut between words
 */
export function excerptOf(text: string): string {
  const one = text.replace(/\s+/g, " ").trim();
  return one.length <= 80 ? one : `${one.slice(0, 80).replace(/\s\S*$/, "")} …`;
}
