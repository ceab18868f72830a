import type { Advice } from "./advice.ts";

/**
 * Something that was done, such as a check or a question about the waiting time, was not done
 * tomorrow.
 * @param day when, `2026-11-22`; days in this form compare as text
 * @param today the same, on the clock of Europe/Amsterdam
 */
export function checkNotInFuture(day: string, today: string): Advice | null {
  return day <= today
    ? null
    : {
        message: `De datum ${day} moet nog komen.`,
        fix: "Vul de dag in waarop het is gebeurd: vandaag of eerder.",
      };
}
