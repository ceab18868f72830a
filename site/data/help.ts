import {
  type Content,
  coveredMunicipalities,
  type Municipality,
  type Organization,
  publicPath,
  type Service,
} from "@digiplein/content-schema/site";
import type { OfferCardView, OfferView, OrganizationView, ProvinceView } from "../lib/help.ts";
import type { HelplineView } from "../lib/helpline.ts";
import { loadContent } from "./content.ts";
import { helplinesWhere } from "./helplines.ts";
import { originOf } from "./origin.ts";
import { wordsForSearch } from "./search.ts";
import { shellOf } from "./shell.ts";
import type { OriginView, PageView } from "./views.ts";

/** The start of all help: choose a gemeente, or take what is everywhere. */
export interface HelpIndexView extends PageView {
  provinces: ProvinceView[];
  national: OfferCardView[];
  helplines: HelplineView[];
}

export interface GemeenteView extends PageView {
  name: string;
  province: string;
  /** Offers for this gemeente or its region. */
  local: OfferCardView[];
  /** Offers for the whole country. */
  national: OfferCardView[];
  helplines: HelplineView[];
}

/** An offer with what its page shows around it. */
export interface OfferPageView extends PageView {
  offer: OfferView;
  origin: OriginView;
  /** Words with which search finds the page though they do not stand on it. */
  searchWords: string;
}

/** Only a check by an editor will ever say more; nobody checked an offer yet. */
const notChecked =
  "Nog niet gecontroleerd bij de organisatie zelf. Bel of mail eerst, dan weet je zeker dat het klopt.";

/** The start page of all help. */
export async function loadHelp(): Promise<HelpIndexView> {
  const content = await loadContent();
  return {
    shell: shellOf(content),
    provinces: provincesOf(content.municipalities),
    national: nationalOffers(content),
    helplines: helplinesWhere(content, () => true),
  };
}

/** The slugs that have a page per gemeente. */
export async function gemeenteSlugs(): Promise<string[]> {
  return (await loadContent()).municipalities.map(({ slug }) => slug);
}

/**
 * The help for one gemeente.
 *
 * @param slug last part of its path
 * @returns undefined when this variant does not serve such a gemeente
 */
export async function loadGemeente(slug: string): Promise<GemeenteView | undefined> {
  const content = await loadContent();
  const gemeente = content.municipalities.find((candidate) => candidate.slug === slug);
  if (!gemeente) return undefined;
  const { region } = content.byId;
  return {
    shell: shellOf(content),
    name: gemeente.name,
    province: gemeente.province,
    local: offerCards(content, ({ coverage }) =>
      coveredMunicipalities(coverage, { regions: region }).includes(gemeente._id),
    ),
    national: nationalOffers(content),
    helplines: helplinesWhere(
      content,
      ({ audiences }) => !audiences.every((one) => one === "youth"),
    ),
  };
}

/** The slugs that have a page per offer. */
export async function offerSlugs(): Promise<string[]> {
  return (await loadContent()).services.map(({ slug }) => slug);
}

/**
 * The page of one offer.
 *
 * @param slug last part of its path
 * @returns undefined when this variant shows no such offer
 */
export async function loadOffer(slug: string): Promise<OfferPageView | undefined> {
  const content = await loadContent();
  const service = content.services.find((candidate) => candidate.slug === slug);
  if (!service) return undefined;
  const { name, summary, alternateName, contact } = service;
  return {
    shell: shellOf(content),
    offer: {
      name,
      summary,
      ...(alternateName && { alternateName }),
      facts: service,
      ...statusOf(service),
      organization: organizationView(organizationOf(service, content)),
      contact,
      places: placesOf(service, content),
      phases: service.phases.flatMap((id) => {
        const phase = content.byId.phase.get(id);
        return phase ? [{ title: phase.title, path: publicPath(phase) }] : [];
      }),
    },
    origin: originOf(service, notChecked),
    searchWords: await wordsForSearch(name, alternateName ?? "", summary),
  };
}

/** The page about safe browsing: its text stands in the site, whom to call comes from the content. */
export async function loadSafeBrowsing(): Promise<PageView & { helplines: HelplineView[] }> {
  const content = await loadContent();
  return { shell: shellOf(content), helplines: helplinesWhere(content, ({ urgent }) => urgent) };
}

function statusOf({ status, isExample }: Service): Pick<OfferCardView, "closed" | "isExample"> {
  return { closed: status === "temporarilyClosed", isExample };
}

function nationalOffers(content: Content): OfferCardView[] {
  return offerCards(content, ({ coverage }) => coverage.scope === "national");
}

/** Offers as a list shows them, those that are closed for a while last. */
function offerCards(content: Content, wanted: (service: Service) => boolean): OfferCardView[] {
  const cards = content.services.filter(wanted).map((service) => ({
    name: service.name,
    summary: service.summary,
    path: publicPath(service),
    organization: organizationOf(service, content).name,
    facts: service,
    ...statusOf(service),
  }));
  return cards.toSorted((a, b) => Number(a.closed) - Number(b.closed));
}

/** parseContent keeps only offers whose organization is there too, so a gap is our mistake. */
function organizationOf(service: Service, content: Content): Organization {
  const organization = content.byId.organization.get(service.organization);
  if (organization) return organization;
  throw new Error(`Offer "${service._id}" names "${service.organization}", which is not loaded.`);
}

function organizationView({
  name,
  summary,
  website,
  phone,
  email,
}: Organization): OrganizationView {
  return {
    name,
    summary,
    ...(website && { website }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
}

/** The regions or gemeenten of an offer; a gemeente that this variant serves has a page to link to. */
function placesOf({ coverage }: Service, content: Content): OfferView["places"] {
  if (coverage.scope === "regions") {
    const regions = coverage.regions.flatMap((id) => content.byId.region.get(id) ?? []);
    return regions.map(({ title }) => ({ name: title }));
  }
  const here = new Set(content.municipalities.map(({ _id }) => _id));
  return coverage.municipalities
    .flatMap((id) => content.byId.municipality.get(id) ?? [])
    .map((gemeente) => ({
      name: gemeente.name,
      ...(here.has(gemeente._id) && { path: publicPath(gemeente) }),
    }));
}

/** Gemeenten by province, both in Dutch alphabetical order. */
function provincesOf(municipalities: readonly Municipality[]): ProvinceView[] {
  const byProvince = Map.groupBy(municipalities, ({ province }) => province);
  return [...byProvince]
    .map(([name, gemeenten]) => ({
      name,
      gemeenten: gemeenten.map((gemeente) => ({ name: gemeente.name, path: publicPath(gemeente) })),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}
