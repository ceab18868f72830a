import { loadContent } from "./content.ts";
import { shellOf } from "./shell.ts";
import type { PageView, TermView } from "./views.ts";

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
