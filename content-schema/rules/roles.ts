import type { Advice } from "./advice.ts";

/** Words for what someone does, as part of a longer word too: `loketmedewerker`. */
const ROLE_WORDS =
  /aanbieder|aanspreekpunt|adviseur|ambassadeur|beheer|co[oö]rdinator|controle|gemeente|loket|medewerker|organisatie|redact|regio|secretar|stagiair|team|vrijwillig|werkgroep/i;

/**
 * Who did something is told by a role, never by a name: roles stay, people do not, and names do not
 * belong in open data.
 * @param role e.g. `Redacteur van Zeeland`
 */
export function checkRole(role: string): Advice | null {
  if (ROLE_WORDS.test(role) && !role.includes("@")) return null;
  return {
    message: `“${role}” is geen rol.`,
    fix: "Schrijf wat iemand doet en niet wie het is, bijvoorbeeld: Redacteur van Zeeland, of Medewerker van het loket.",
  };
}
