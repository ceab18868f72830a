const longDate = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

/**
 * A day as people read it.
 *
 * @param day ISO date, `2026-11-22`
 * @returns `22 november 2026`
 */
export function formatDay(day: string): string {
  return longDate.format(new Date(`${day}T00:00:00Z`));
}
