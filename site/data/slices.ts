import {
  type AccessPoint,
  type Content,
  facetsOf,
  type Municipality,
  type Service,
} from "@digiplein/content-schema/site";
import { checkTerm } from "@digiplein/content-schema/time";
import type { Listed } from "../lib/finder/listed.ts";
import type { Desk, SliceContent } from "../lib/finder/slice.ts";
import { agesText, audienceNames, costText, formText } from "../lib/offer-words.ts";
import { accessPointsFor } from "./access-points.ts";
import { checksOf } from "./checked.ts";
import { loadContent } from "./content.ts";
import { pageOf } from "./offer-page.ts";
import { NATIONAL_SLICE, slicesWith } from "./offer-slices.ts";
import { organizationOf } from "./offers.ts";

/** What goes without meeting anyone. */
const REMOTE = ["online", "phone", "chat"];

const made = new WeakMap<Content, Map<string, SliceContent>>();

/** Every slice, by the slug of its gemeente, or {@link NATIONAL_SLICE}; made once per build. */
export async function loadSlices(): Promise<Map<string, SliceContent>> {
  const content = await loadContent();
  const slices = made.get(content) ?? withDesks(content);
  made.set(content, slices);
  return slices;
}

function withDesks(content: Content): Map<string, SliceContent> {
  const gemeenten = new Map(content.all.municipality.map((gemeente) => [gemeente.slug, gemeente]));
  return new Map(
    [...slicesOf(content)].map(([slug, offers]) => {
      const gemeente = gemeenten.get(slug);
      const desk = deskFor(content, gemeente);
      return [slug, { name: gemeente?.name ?? "", offers, ...(desk && { desk }) }];
    }),
  );
}

/** Who wants to know which help is missing: the nearest place that one can call or mail. */
function deskFor(content: Content, gemeente: Municipality | undefined): Desk | undefined {
  const desks = (gemeente ? accessPointsFor(content, gemeente) : []).map(deskOf);
  const { mailbox, title } = content.settings;
  if (mailbox) desks.push({ name: title, email: mailbox });
  return desks.find(({ email, phone }) => email || phone) ?? desks[0];
}

function deskOf({ name, contact: { email, phone, website } }: AccessPoint): Desk {
  return { name, ...(email && { email }), ...(phone && { phone }), ...(website && { website }) };
}

/** Each offer once in the slice of every gemeente it covers, or in the national one. */
export function slicesOf(content: Content): Map<string, Listed[]> {
  const slices = new Map<string, Listed[]>(
    [NATIONAL_SLICE, ...content.all.municipality.map(({ slug }) => slug)].map((slug) => [slug, []]),
  );
  for (const service of content.all.service) {
    const listed = listedOf(service, content);
    for (const slug of slicesWith(service, content)) slices.get(slug)?.push(listed);
  }
  return slices;
}

function listedOf(service: Service, content: Content): Listed {
  const { name, alternateName, slug, summary, audiences, forms, costs, crisis } = service;
  const facets = facetsOf(service, { regions: content.byId.region });
  const checks = checksOf(service, content.all.check);
  const last = (wanted: string) =>
    checks
      .filter(({ result }) => result === wanted)
      .map(({ checkedOn }) => checkedOn)
      .toSorted()
      .at(-1) ?? null;
  return {
    name,
    alias: alternateName ?? null,
    slug,
    folder: folderElsewhere(service, content),
    organization: organizationOf(service, content).name,
    contact: contactOf(service, content),
    summary,
    audience: { of: audiences, text: audienceNames(audiences) },
    age: { of: facets.ages, text: agesText(service) ?? "" },
    form: { of: facets.forms, text: formText(forms) ?? "" },
    cost: { of: facets.costs, text: costText(costs) },
    phase: service.phases.flatMap((id) => content.byId.phase.get(id)?.slug ?? []),
    where: whereOf(forms),
    referral: facets.referral,
    language: facets.languages,
    consent: facets.consent.map((value) => WITHOUT_PARENTS.get(value) ?? value),
    violence: facets.safeWithViolence,
    checkedOn: last("confirmed"),
    goneOn: last("gone"),
    term: checkTerm(service),
    until: service.visibleUntil ?? null,
    crisis,
    closed: service.status === "temporarilyClosed",
    isExample: service.isExample,
  };
}

/** The way that asks least of a visitor: a call needs no internet and no account. */
function contactOf(service: Service, content: Content): string | null {
  const own = service.contact;
  const { phone, email, website } = organizationOf(service, content);
  return own.phone ?? phone ?? own.email ?? own.website ?? email ?? website ?? null;
}

/** The folder with the page of an offer that is on another site. */
function folderElsewhere(service: Service, content: Content): string | null {
  const { link, isHere } = pageOf(service, content);
  return isHere ? null : link.slice(0, -`${service.slug}/`.length);
}

/** To a young person both say the same: my parents need not agree. */
const WITHOUT_PARENTS = new Map([
  ["none", "withoutParents"],
  ["child", "withoutParents"],
]);

/** Whether one must go somewhere, or can stay at home. */
function whereOf(forms: Service["forms"]): string[] {
  if (forms.length === 0) return ["unknown"];
  const remote = forms.some((form) => REMOTE.includes(form));
  const inPerson = forms.some((form) => !REMOTE.includes(form));
  return [...(inPerson ? ["inPerson"] : []), ...(remote ? ["remote"] : [])];
}
