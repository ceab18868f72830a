import type { Term } from "@digiplein/content-schema/site";
import { loadContent } from "./content.ts";
import { sourceViews } from "./origin.ts";
import { shellOf } from "./shell.ts";
import type { PageView, TermGroup, TermView } from "./views.ts";

/** The letter under which people look for a word: `É` is an E. */
const letterOf = ({ term }: Term) => term.normalize("NFD").charAt(0).toUpperCase();

function termView({ term, slug, explanation, synonyms, sources }: Term): TermView {
  return { term, slug, explanation, synonyms, sources: sourceViews(sources) };
}

/** The page that explains difficult words, by letter and in Dutch alphabetical order. */
export async function loadTerms(): Promise<PageView & { groups: TermGroup[] }> {
  const content = await loadContent();
  const byLetter = Map.groupBy(content.all.term, letterOf);
  const groups = [...byLetter].map(([letter, terms]) => ({ letter, terms: terms.map(termView) }));
  return { shell: shellOf(content), groups };
}
