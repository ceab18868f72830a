import { situationCards } from "./cards.ts";
import { loadContent } from "./content.ts";
import { shellOf } from "./shell.ts";
import type { CardView, PageView, SubjectGroup } from "./views.ts";

export interface SituationsView extends PageView {
  /** What happens to parents, each once: under the first of its themes, by the order of the themes. */
  groups: SubjectGroup[];
  youth: CardView[];
}

/** The page with everything that can happen, in the visitor's words. */
export async function loadSituations(): Promise<SituationsView> {
  const content = await loadContent();
  const groups: SubjectGroup[] = content.all.theme.map(({ _id, title, slug }) => ({
    title,
    slug,
    cards: situationCards(content, "parent", ({ themes }) => themes[0] === _id),
  }));
  const loose = situationCards(content, "parent", ({ themes }) => themes.length === 0);
  groups.push({ title: "Iets anders", slug: "anders", cards: loose });
  return {
    shell: shellOf(content),
    groups: groups.filter(({ cards }) => cards.length > 0),
    youth: situationCards(content, "youth"),
  };
}

/** The situations that most visitors may look for: the first in the order that editors gave them. */
export async function loadSuggestions(): Promise<CardView[]> {
  return situationCards(await loadContent(), "parent").slice(0, SUGGESTED);
}

const SUGGESTED = 6;
