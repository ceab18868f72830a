import {
  type Article,
  type Content,
  type Phase,
  publicPath,
  type Situation,
} from "@digiplein/content-schema/site";
import type { CardView, PhaseCard } from "./views.ts";

/** Whom a list of pages addresses. */
export type Audience = Article["audience"];

export function articleCard(article: Article): CardView {
  return { title: article.title, text: article.summary, path: publicPath(article) };
}

/**
 * Cards of the articles of one audience, by title in Dutch order.
 *
 * @param content all content of this variant
 * @param audience whom they address
 * @param wanted leaves others out
 */
export function articleCards(
  content: Content,
  audience: Audience,
  wanted: (article: Article) => boolean = () => true,
): CardView[] {
  return content.all.article
    .filter((article) => article.audience === audience && wanted(article))
    .map(articleCard);
}

export function situationCard(situation: Situation): CardView {
  return { title: situation.title, text: situation.summary, path: publicPath(situation) };
}

/**
 * Cards of the situations of one audience, in the order that editors gave them.
 *
 * @param content all content of this variant
 * @param audience whom they address
 * @param wanted leaves others out
 */
export function situationCards(
  content: Content,
  audience: Situation["audience"],
  wanted: (situation: Situation) => boolean = () => true,
): CardView[] {
  return content.all.situation
    .filter((situation) => situation.audience === audience && wanted(situation))
    .map(situationCard);
}

export function phaseCard(phase: Phase): PhaseCard {
  return {
    title: phase.title,
    text: phase.summary,
    path: publicPath(phase),
    slug: phase.slug,
    openLane: phase.openLane,
  };
}

/** The phases in their order; the always open lane stands beside the row, so it comes last. */
export function phaseCards(content: Content): PhaseCard[] {
  return content.all.phase
    .toSorted((a, b) => Number(a.openLane) - Number(b.openLane))
    .map(phaseCard);
}
