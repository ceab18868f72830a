import type { Advice } from "./advice.ts";

/**
 * The chosen kind of start names its dates or its number of registrations.
 * @param start when a visitor can begin
 */
export function checkStart(start: {
  kind: string;
  dates: readonly string[];
  registrations?: number | undefined;
}): Advice | null {
  if (start.kind === "dates" && start.dates.length === 0) {
    return {
      message: "Er staat geen startdatum bij.",
      fix: "Vul de eerste dag van een groep in, of kies ‘Start onbekend’.",
      path: ["dates"],
      isGap: true,
    };
  }
  if (start.kind === "registrations" && start.registrations === undefined) {
    return {
      message: "Er staat niet bij hoeveel aanmeldingen de groep begint.",
      fix: "Vul het aantal in, of kies ‘Start onbekend’.",
      path: ["registrations"],
      isGap: true,
    };
  }
  return null;
}

/**
 * Who joins a group wants to know when it begins: the editor says so, or says that it is unknown.
 * @param service an offer with its forms
 */
export function checkGroupStart(service: {
  forms: readonly string[];
  start?: unknown;
}): Advice | null {
  if (!service.forms.includes("group") || service.start !== undefined) return null;
  return {
    message: "Dit is een groep, maar er staat niet wanneer die begint.",
    fix: "Vul de start in. Weet je het niet, kies dan ‘Start onbekend’.",
    path: ["start"],
    isGap: true,
  };
}
