import type { Advice } from "./advice.ts";

/**
 * Only a page for professionals is for a profession: other readers never see the choice.
 * @param article whom it is for
 */
export function checkProfessions(article: {
  audience: string;
  professions: readonly string[];
}): Advice | null {
  if (article.audience === "professional" || article.professions.length === 0) return null;
  return {
    message: "Hier zijn beroepen gekozen, maar de pagina is niet voor professionals.",
    fix: "Haal de beroepen weg, of kies bij ‘voor wie’ professionals.",
    path: ["professions"],
  };
}
