/** Apart from amsterdam.ts: a page that asks for the day only does not load the clock. */
import type { Day } from "./days.ts";

/** Swedes write a day as ISO 8601 does. */
const DAY = /* @__PURE__ */ new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/**
 * The calendar day that it is in the Netherlands.
 * @param instant any moment
 */
export function dayInAmsterdam(instant: Date): Day {
  return DAY.format(instant);
}
