import type { Advice } from "./advice.ts";

/**
 * A visitor knows where to go: to a place, or to a page.
 * @param event an event with its location or web address
 */
export function checkWhere(event: {
  location?: string | undefined;
  onlineUrl?: string | undefined;
}): Advice | null {
  if (event.location !== undefined || event.onlineUrl !== undefined) return null;
  return {
    message: "Er staat niet waar dit is.",
    fix: "Kies een locatie, of vul het webadres van de online bijeenkomst in.",
    path: ["location"],
  };
}
