import { articleCards, phaseCards } from "./cards.ts";
import { loadContent } from "./content.ts";
import { shellOf } from "./shell.ts";
import type { CardView, PageView } from "./views.ts";

/** Articles under the phase they belong to. */
export interface SubjectGroup {
  title: string;
  slug: string;
  cards: CardView[];
}

/**
 * The page with all subjects for parents. An article of several phases stands under each of them;
 * one without a phase comes last.
 */
export async function loadSubjects(): Promise<PageView & { groups: SubjectGroup[] }> {
  const content = await loadContent();
  const groups = phaseCards(content).map(({ title, slug }) => {
    const id = content.all.phase.find((phase) => phase.slug === slug)?._id ?? "";
    return {
      title,
      slug,
      cards: articleCards(content, "parent", ({ phases }) => phases.includes(id)),
    };
  });
  const loose = articleCards(content, "parent", ({ phases }) => phases.length === 0);
  groups.push({ title: "Over alles heen", slug: "overig", cards: loose });
  return { shell: shellOf(content), groups: groups.filter(({ cards }) => cards.length > 0) };
}
