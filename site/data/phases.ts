import { articleCards, phaseCards, situationCards } from "./cards.ts";
import { loadContent } from "./content.ts";
import { dialogCards } from "./dialogs.ts";
import { helpSlot } from "./help-slot.ts";
import { helplinesWhere } from "./helplines.ts";
import { resolveRichText } from "./lookup.ts";
import { actionsOf, originOf } from "./origin.ts";
import { wordsForSearch } from "./search.ts";
import { shellOf } from "./shell.ts";
import type { PhasesView, PhaseView } from "./views.ts";

/** The page with all phases. */
export async function loadPhases(): Promise<PhasesView> {
  const content = await loadContent();
  return {
    shell: shellOf(content),
    phases: phaseCards(content),
    dialogs: dialogCards(content, "parent"),
  };
}

/** The slugs that have a phase page. */
export async function phaseSlugs(): Promise<string[]> {
  return (await loadContent()).all.phase.map(({ slug }) => slug);
}

/**
 * The page of one phase.
 *
 * @param slug last part of its path
 * @returns undefined when there is no such phase
 */
export async function loadPhase(slug: string): Promise<PhaseView | undefined> {
  const content = await loadContent();
  const phase = content.all.phase.find((candidate) => candidate.slug === slug);
  if (!phase) return undefined;
  const inPhase = ({ phases }: { phases: string[] }) => phases.includes(phase._id);
  return {
    shell: shellOf(content),
    slug,
    title: phase.title,
    summary: phase.summary,
    openLane: phase.openLane,
    intro: resolveRichText(phase.intro, content),
    actions: actionsOf(phase),
    situations: situationCards(content, "parent", inPhase),
    articles: articleCards(content, "parent", inPhase),
    youth: [
      ...articleCards(content, "youth", inPhase),
      ...situationCards(content, "youth", inPhase),
    ],
    helplines: phase.openLane ? helplinesWhere(content, ({ urgent }) => urgent) : [],
    help: helpSlot(content, { phases: [phase._id] }),
    path: phaseCards(content),
    searchWords: await wordsForSearch(phase.title, phase.summary),
    origin: originOf(phase, content.settings.reviewNotice),
  };
}
