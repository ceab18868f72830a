/** A name as people type it: without capitals, accents, apostrophes, hyphens and double spaces. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[-\s]+/g, " ")
    .toLowerCase()
    .trim();
}

/**
 * Whether a word of a name begins with what is typed: `fryslan` matches `Súdwest-Fryslân`.
 *
 * @param typed what the visitor typed so far; empty matches every name
 */
export function nameMatches(typed: string, name: string): boolean {
  return ` ${plain(name)}`.includes(` ${plain(typed)}`.trimEnd());
}
