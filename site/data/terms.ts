import { loadContent } from "./content.ts";
import { sourceViews } from "./origin.ts";
import { shellOf } from "./shell.ts";
import type { PageView, TermView } from "./views.ts";

/** The page that explains difficult words, in Dutch alphabetical order. */
export async function loadTerms(): Promise<PageView & { terms: TermView[] }> {
  const content = await loadContent();
  const terms = content.all.term.map(({ term, slug, explanation, synonyms, sources }) => ({
    term,
    slug,
    explanation,
    synonyms,
    sources: sourceViews(sources),
  }));
  return { shell: shellOf(content), terms };
}
