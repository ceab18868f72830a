import type { Advice } from "./advice.ts";

/** As much of a price as the rules look at. */
type Price = { kind: string; amount?: number | undefined; note?: string | undefined };

/**
 * One price: what is free or unknown has no amount.
 * @param cost its kind, with the amount in euros when there is one
 */
export function checkCost({ kind, amount }: Price): Advice | null {
  if (amount === undefined || !["free", "unknown"].includes(kind)) return null;
  const fix =
    kind === "free"
      ? "Haal het bedrag weg, of kies ‘Eigen bijdrage’ of ‘Betaald’."
      : "Kies ‘Eigen bijdrage’, ‘Betaald’ of ‘Vergoed’, of haal het bedrag weg.";
  const state = kind === "free" ? "dit is gratis" : "de kosten zijn onbekend";
  return { message: `Er staat een bedrag bij, maar ${state}.`, fix, path: ["amount"] };
}

/**
 * Free without a condition leaves no room for another price; "free with a referral, else paid" does.
 * @param costs the prices of an offer, each with the condition in `note`
 */
export function checkCosts(costs: readonly Price[]): Advice | null {
  const alwaysFree = costs.findIndex((cost) => cost.kind === "free" && !cost.note?.trim());
  if (alwaysFree === -1 || costs.length === 1) return null;
  return {
    message: "Dit aanbod is gratis, maar er staan ook andere kosten bij.",
    fix: "Haal de andere kosten weg, of schrijf bij gratis in de toelichting wanneer het gratis is.",
    path: [alwaysFree],
  };
}
