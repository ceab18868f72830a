import type { Advice } from "./advice.ts";

/**
 * A period ends on or after the day on which it begins; both days belong to it.
 * @param from first day, `2026-11-22`; days in this form compare as text
 * @param until last day
 */
export function checkPeriod(from: string, until: string): Advice | null {
  return from <= until
    ? null
    : {
        message: `De laatste dag (${until}) ligt voor de eerste (${from}).`,
        fix: "Draai de twee dagen om, of verbeter het jaar.",
      };
}

/**
 * A notice is shown for a while: it ends after it began.
 * @param notice its first and last day
 */
export function checkNoticePeriod(notice: { showFrom: string; showUntil: string }): Advice | null {
  const advice = checkPeriod(notice.showFrom, notice.showUntil);
  return advice && { ...advice, path: ["showUntil"] };
}
