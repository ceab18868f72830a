import {
  type Content,
  coveredMunicipalities,
  type Municipality,
  type Organization,
  publicPath,
  type Service,
} from "@digiplein/content-schema/site";
import { hoursText } from "@digiplein/content-schema/time";
import { lastingText } from "../lib/freshness-text.ts";
import type {
  OfferCardView,
  OfferFacts,
  OfferView,
  OrganizationView,
  ProvinceView,
} from "../lib/help.ts";
import { ageOf, checkView, freshnessOf } from "./checked.ts";
import { hoursByDay } from "./hours-by-day.ts";
import { locationViews } from "./locations.ts";
import { pageOf } from "./offer-page.ts";
import { savedOf } from "./offer-slices.ts";
import { today } from "./region.ts";

/** The facts of an offer on the day of the build: what is past is left out. */
function factsOf(service: Service): OfferFacts {
  const { start, openingHours, ...facts } = service;
  return {
    ...facts,
    hours: openingHours ? hoursText(openingHours, today) : [],
    ...(start && { start: { ...start, dates: start.dates.filter((date) => date >= today) } }),
  };
}

function statusOf({ status, isExample }: Service): Pick<OfferCardView, "closed" | "isExample"> {
  return { closed: status === "temporarilyClosed", isExample };
}

/** Offers for the whole country, all of them or those that are wanted. */
export function nationalOffers(
  content: Content,
  wanted: (service: Service) => boolean = () => true,
): OfferCardView[] {
  return offerCards(content, (service) => service.coverage.scope === "national" && wanted(service));
}

/** Offers for one gemeente: its own, and those of a region it belongs to. */
export function localOffers(content: Content, gemeente: Municipality): OfferCardView[] {
  const regions = content.byId.region;
  return offerCards(
    content,
    ({ coverage }) => coveredMunicipalities(coverage, { regions }).includes(gemeente._id),
    true,
  );
}

/** All offers of one organization on this site. */
export function organizationOffers(content: Content, { _id }: Organization): OfferCardView[] {
  return offerCards(content, ({ organization }) => organization === _id);
}

/**
 * Offers as a list shows them: those that are closed for a while last, and those with older facts
 * after fresher ones. What is too old is not listed, but a gemeente never loses its last offer.
 */
function offerCards(
  content: Content,
  wanted: (service: Service) => boolean,
  isLocal = false,
): OfferCardView[] {
  const services = content.all.service.filter(wanted);
  const onlyOffer = isLocal && services.length === 1;
  const cards = services
    .map((service) => ({ service, age: freshnessOf(service, content.all.check, onlyOffer) }))
    .filter(({ age }) => !age.isHidden)
    .toSorted((a, b) => a.age.rank - b.age.rank)
    .map(({ service, age }) => ({
      name: service.name,
      summary: service.summary,
      path: pageOf(service, content).link,
      saved: savedOf(service, content),
      organization: organizationOf(service, content).name,
      facts: factsOf(service),
      checked: lastingText(age),
      ...statusOf(service),
    }));
  return cards.toSorted((a, b) => Number(a.closed) - Number(b.closed));
}

/** parseContent keeps only offers whose organization is there too, so a gap is our mistake. */
export function organizationOf(service: Service, content: Content): Organization {
  const organization = content.byId.organization.get(service.organization);
  if (organization) return organization;
  throw new Error(`Offer "${service._id}" names "${service.organization}", which is not loaded.`);
}

/** Who gives an offer. */
export function organizationView(organization: Organization): OrganizationView {
  const { name, summary, website, phone, email } = organization;
  return {
    name,
    path: publicPath(organization),
    summary,
    ...(website && { website }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
}

/** The regions or gemeenten of an offer; a gemeente that this variant serves has a page to link to. */
function areasOf({ coverage }: Service, content: Content): OfferView["areas"] {
  if (coverage.scope === "regions") {
    const regions = coverage.regions.flatMap((id) => content.byId.region.get(id) ?? []);
    return regions.map(({ title }) => ({ name: title }));
  }
  const here = new Set(content.all.municipality.map(({ _id }) => _id));
  return coverage.municipalities
    .flatMap((id) => content.byId.municipality.get(id) ?? [])
    .map((gemeente) => ({
      name: gemeente.name,
      ...(here.has(gemeente._id) && { path: publicPath(gemeente) }),
    }));
}

/** An offer as its own page shows it. */
export function offerView(service: Service, content: Content): OfferView {
  const { name, summary, alternateName, contact, coverage, alert } = service;
  const { whatHappens, textForYouth, textForProfessional, notFor } = service;
  const mailbox = service.mailbox ?? content.settings.mailbox;
  return {
    name,
    summary,
    ...(alternateName && { alternateName }),
    ...(alert && alert.until >= today && { alert }),
    whatHappens,
    ...(textForYouth && { textForYouth }),
    ...(textForProfessional && { textForProfessional }),
    facts: factsOf(service),
    saved: savedOf(service, content),
    ...statusOf(service),
    isUnlisted: ageOf(service, content).isHidden,
    check: checkView(service, content),
    report: { ...(mailbox && { mailbox }), subject: `Fout bij: ${name} (${service._id})` },
    ...(notFor && { notFor }),
    organization: organizationView(organizationOf(service, content)),
    contact,
    ...hoursByDay(service.openingHours),
    areas: areasOf(service, content),
    postcodes: coverage.scope === "postcodes" ? coverage.postcodes : [],
    locations: locationViews(service.places, content),
    phases: service.phases.flatMap((id) => {
      const phase = content.byId.phase.get(id);
      return phase ? [{ title: phase.title, path: publicPath(phase) }] : [];
    }),
  };
}

/**
 * Gemeenten by province, both in Dutch alphabetical order.
 *
 * @param pathOf the page that each leads to
 */
export function provincesOf(
  municipalities: readonly Municipality[],
  pathOf: (gemeente: Municipality) => string = publicPath,
): ProvinceView[] {
  const byProvince = Map.groupBy(municipalities, ({ province }) => province);
  return [...byProvince]
    .map(([name, gemeenten]) => ({
      name,
      gemeenten: gemeenten.map((gemeente) => ({ name: gemeente.name, path: pathOf(gemeente) })),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}
