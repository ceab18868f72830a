import type { Advice } from "./advice.ts";
import { checkPeriod } from "./dates.ts";

/** The statuses that keep an offer or access point off the site: not ready yet, or over. */
const UNLISTED_STATUSES: readonly unknown[] = ["concept", "stopped", "archived"];

/**
 * Whether a document is outside the publish gate: a concept may have gaps, and what stopped is kept
 * as it was. A missing or unknown status opens nothing.
 * @param status the status of a document that was not parsed yet
 */
export function isUnlisted(status: unknown): boolean {
  return UNLISTED_STATUSES.includes(status);
}

/** The days between which an offer shows; each may be absent. */
type Visible = { visibleFrom?: string | undefined; visibleUntil?: string | undefined };

/**
 * An offer shows until the day on which it begins to show, or later.
 * @param service an offer with its days
 */
export function checkVisible({ visibleFrom, visibleUntil }: Visible): Advice | null {
  if (visibleFrom === undefined || visibleUntil === undefined) return null;
  const advice = checkPeriod(visibleFrom, visibleUntil);
  return advice && { ...advice, path: ["visibleUntil"] };
}

/**
 * Whether an offer shows on a day; its first and last day belong to it.
 * @param service an offer with its days
 * @param today `2026-11-22`
 */
export function isVisibleOn({ visibleFrom, visibleUntil }: Visible, today: string): boolean {
  return (visibleFrom ?? today) <= today && today <= (visibleUntil ?? today);
}
