import type { Phase, Service } from "@digiplein/content-schema/site";
import type { OfferCardView, OfferView, ProvinceView } from "../lib/help.ts";
import type { HelplineView } from "../lib/helpline.ts";
import { loadContent } from "./content.ts";
import { helplinesWhere } from "./helplines.ts";
import { pageOf } from "./offer-page.ts";
import { nationalOffers, offerView, provincesOf } from "./offers.ts";
import { originOf } from "./origin.ts";
import { wordsForSearch } from "./search.ts";
import { shellOf } from "./shell.ts";
import type { OriginView, PageView } from "./views.ts";

/** The start of all help: choose a gemeente, or take what is everywhere. */
export interface HelpIndexView extends PageView {
  /** In the order of the path. */
  phases: { slug: string; title: string }[];
  provinces: ProvinceView[];
  national: OfferCardView[];
  helplines: HelplineView[];
}

/** The help in one phase. */
export interface PhaseHelpView extends PageView {
  phase: Pick<Phase, "slug" | "title" | "openLane">;
  national: OfferCardView[];
}

/** An offer with what its page shows around it. */
export interface OfferPageView extends PageView {
  offer: OfferView;
  origin: OriginView;
  /** Address of the same offer's canonical page, when this one repeats it. */
  original?: string;
  /** Words with which search finds the page though they do not stand on it. */
  searchWords: string;
}

/** The start page of all help. */
export async function loadHelp(): Promise<HelpIndexView> {
  const content = await loadContent();
  return {
    shell: shellOf(content),
    phases: content.all.phase.map(({ slug, title }) => ({ slug, title })),
    provinces: provincesOf(content.all.municipality),
    national: nationalOffers(content),
    helplines: helplinesWhere(content, () => true),
  };
}

/**
 * What is everywhere for one phase, as a plain list.
 *
 * @param slug of the phase
 * @returns undefined when there is no such phase
 */
export async function loadPhaseHelp(slug: string): Promise<PhaseHelpView | undefined> {
  const content = await loadContent();
  const phase = content.all.phase.find((candidate) => candidate.slug === slug);
  if (!phase) return undefined;
  const inPhase = ({ phases }: Service) => phases.includes(phase._id);
  return { shell: shellOf(content), phase, national: nationalOffers(content, inPhase) };
}

/** The slugs of the offers that have a page on this site. */
export async function offerSlugs(): Promise<string[]> {
  const content = await loadContent();
  return content.all.service
    .filter((service) => pageOf(service, content).isHere)
    .map(({ slug }) => slug);
}

/**
 * The page of one offer.
 *
 * @param slug last part of its path
 * @returns undefined when this variant shows no such offer
 */
export async function loadOffer(slug: string): Promise<OfferPageView | undefined> {
  const content = await loadContent();
  const service = content.all.service.find((candidate) => candidate.slug === slug);
  if (!service) return undefined;
  const { name, summary, alternateName = "" } = service;
  const { original } = pageOf(service, content);
  return {
    shell: shellOf(content),
    offer: offerView(service, content),
    origin: originOf(service, content.settings.reviewNotice),
    ...(original && { original }),
    searchWords: await wordsForSearch(name, alternateName, summary),
  };
}

/** The page about safe browsing: its text stands in the site, whom to call comes from the content. */
export async function loadSafeBrowsing(): Promise<PageView & { helplines: HelplineView[] }> {
  const content = await loadContent();
  return { shell: shellOf(content), helplines: helplinesWhere(content, ({ urgent }) => urgent) };
}
