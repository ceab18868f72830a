import { nameMatches } from "../names.ts";
import { searcher } from "./words.ts";

/** A gemeente as the file with all of them writes it: slug, name and places with another name. */
export type GemeenteLine = [slug: string, name: string, places: string[]];

/** A name that leads to a gemeente: its own, or that of a place in it. */
export interface Suggestion {
  slug: string;
  gemeente: string;
  /** Absent when the gemeente itself is meant. */
  place?: string;
}

/** More than this nobody reads on a phone: type on. */
const MOST = 8;

/**
 * Prepares looking up a gemeente by what people call where they live. A name that several have gives
 * each of them, so that the visitor chooses.
 * @param lines all gemeenten of this site
 * @returns gives per typed text what may be meant, most likely first
 */
export function suggester(lines: readonly GemeenteLine[]): (typed: string) => Suggestion[] {
  const all = lines.flatMap(([slug, gemeente, places]): Suggestion[] => [
    { slug, gemeente },
    ...places.map((place) => ({ slug, gemeente, place })),
  ]);
  const withMistakes = searcher(all, (one) => [{ text: nameOf(one), weight: 1 }]);
  return (typed) => {
    if (typed.trim() === "") return [];
    const matching = all.filter((one) => nameMatches(typed, nameOf(one)));
    if (matching.length > 0) {
      return matching.toSorted((a, b) => rank(typed, a) - rank(typed, b)).slice(0, MOST);
    }
    const similar = [...withMistakes(typed)].toSorted(([, a], [, b]) => b - a);
    return similar.slice(0, MOST).map(([one]) => one);
  };
}

const nameOf = ({ gemeente, place }: Suggestion) => place ?? gemeente;

/** The whole name before one that only begins so, and a gemeente before a place. */
function rank(typed: string, suggestion: Suggestion): number {
  const isWhole = nameMatches(nameOf(suggestion), typed);
  return (isWhole ? 0 : 2) + (suggestion.place === undefined ? 0 : 1);
}

/** Whether these only look like what was typed. */
export function isGuess(typed: string, [first]: readonly Suggestion[]): boolean {
  return first !== undefined && !nameMatches(typed, nameOf(first));
}

/**
 * What is meant when a visitor presses Enter: the only suggestion, or the only one with exactly this
 * name. Hengelo is two gemeenten, and a guess is never followed unasked.
 */
export function meant(typed: string, suggestions: readonly Suggestion[]): Suggestion | undefined {
  if (isGuess(typed, suggestions)) return undefined;
  const whole = suggestions.filter((one) => rank(typed, one) < 2);
  const [only, ...others] = whole.length > 0 ? whole : suggestions;
  return others.length === 0 ? only : undefined;
}
