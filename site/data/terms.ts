import { loadContent } from "./content.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

export interface TermView {
  term: string;
  slug: string;
  explanation: string;
  synonyms: string[];
}

/** The page that explains difficult words, in Dutch alphabetical order. */
export async function loadTerms(): Promise<PageView & { terms: TermView[] }> {
  const content = await loadContent();
  const terms = content.terms.map(({ term, slug, explanation, synonyms }) => ({
    term,
    slug,
    explanation,
    synonyms,
  }));
  return { shell: shellOf(content), terms };
}
