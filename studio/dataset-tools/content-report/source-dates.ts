/** `16-11-2023`, `06-2024`, `2021`, `2024-03`, `2024-03-18`, also inside "tekst van …". */
const DATE = /(?:(?:(\d{1,2})-)?(\d{1,2})-)?(?<!\d)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/;

/**
 * The date that a source gives, as far as it goes: `2021`, `2024-06` or `2023-11-16`.
 * @param text as the page has it; `z.d.` has none
 */
export function dateOf(text: string): string | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, day, month, year, isoMonth, isoDay] = match;
  return [year, isoMonth ?? month?.padStart(2, "0"), isoDay ?? day?.padStart(2, "0")]
    .filter((part) => part !== undefined)
    .join("-");
}

/**
 * The oldest of a page's sources.
 * @param texts dates as the sources have them
 * @returns undefined when none of them has a date
 */
export function oldestDate(texts: readonly string[]): string | undefined {
  return texts
    .map(dateOf)
    .filter((date) => date !== undefined)
    .toSorted()
    .at(0);
}
