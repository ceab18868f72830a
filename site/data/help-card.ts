import type { HelplineView } from "../lib/helpline.ts";
import { loadContent } from "./content.ts";
import { helplinesWhere } from "./helplines.ts";

/** Whom everybody can reach, wherever they live: always on the card. */
const ALWAYS = ["112", "veilig-thuis", "kindertelefoon"];

/** The helplines on the card “Wie helpt mij”. */
export async function loadCardHelplines(): Promise<HelplineView[]> {
  return helplinesWhere(await loadContent(), ({ slug }) => ALWAYS.includes(slug));
}
