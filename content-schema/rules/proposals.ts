import type { Advice } from "./advice.ts";

/**
 * A proposal that was decided says when, and a refusal says why.
 * @param proposal its status with the decision
 */
export function checkDecision(proposal: {
  status: string;
  decidedOn?: string | undefined;
  answer?: string | undefined;
}): Advice | null {
  const { status, decidedOn, answer } = proposal;
  if (status === "open") {
    return decidedOn === undefined
      ? null
      : {
          message: "Dit voorstel is open, maar er staat een dag van beslissing bij.",
          fix: "Kies ‘Overgenomen’ of ‘Niet overgenomen’, of haal de dag weg.",
          path: ["decidedOn"],
        };
  }
  if (decidedOn === undefined) {
    return {
      message: "Er staat niet wanneer dit is besloten.",
      fix: "Vul de dag van de beslissing in.",
      path: ["decidedOn"],
    };
  }
  if (status !== "rejected" || answer !== undefined) return null;
  return {
    message: "Er staat niet waarom dit voorstel niet is overgenomen.",
    fix: "Schrijf in een zin waarom, zodat de indiener verder kan.",
    path: ["answer"],
  };
}
