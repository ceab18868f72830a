import type { Day } from "./days.ts";

/**
 * Whether a notice shows on a day; both its days belong to it.
 * @param notice a parsed notice
 * @param date a calendar day
 */
export function isNoticeShown(notice: { showFrom: Day; showUntil: Day }, date: Day): boolean {
  return notice.showFrom <= date && date <= notice.showUntil;
}
