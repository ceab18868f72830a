import {
  type AccessPoint,
  type Content,
  coveredMunicipalities,
  labels,
  type Municipality,
  publicPath,
} from "@digiplein/content-schema/site";
import { hoursText } from "@digiplein/content-schema/time";
import type { AccessPointView } from "../lib/help-route.ts";
import { checkedText } from "./checked.ts";
import { locationViews } from "./locations.ts";
import { today } from "./region.ts";

const list = new Intl.ListFormat("nl", { type: "conjunction" });

/** `Ouders, jongeren en professionals`: only the first keeps its capital. */
function servesText({ serves }: AccessPoint): string {
  const [first = "", ...others] = serves.map((group) => labels.servedGroup[group]);
  return list.format([first, ...others.map((name) => name.toLowerCase())]);
}

const isClosed = ({ status }: AccessPoint) => status === "temporarilyClosed";

/** Ids of the gemeenten an access point serves; empty for the whole country. */
const servedBy = ({ coverage }: AccessPoint, content: Content) =>
  coveredMunicipalities(coverage, { regions: content.byId.region });

/**
 * The places to go first in one gemeente: its own before those of its region and the country, and
 * those that are closed for a while last.
 */
export function accessPointsFor(content: Content, gemeente: Municipality): AccessPoint[] {
  return content.all.accessPoint
    .map((point) => ({ point, served: servedBy(point, content) }))
    .filter(({ point, served }) => isNational(point) || served.includes(gemeente._id))
    .toSorted(
      (a, b) =>
        Number(isClosed(a.point)) - Number(isClosed(b.point)) ||
        Number(isNational(a.point)) - Number(isNational(b.point)) ||
        a.served.length - b.served.length,
    )
    .map(({ point }) => point);
}

const isNational = ({ coverage }: AccessPoint) => coverage.scope === "national";

/** An access point as pages show it. */
export function accessPointView(point: AccessPoint, content: Content): AccessPointView {
  const { name, slug, summary, contact, openingHours, whatHappens, whatIsTold, textForYouth } =
    point;
  const organization = content.byId.organization.get(point.organization ?? "");
  return {
    name,
    slug,
    kind: labels.accessPointKind[point.kind],
    summary,
    serves: servesText(point),
    servesYouth: point.serves.includes("youth"),
    ...(textForYouth && { textForYouth }),
    contact,
    hours: openingHours ? hoursText(openingHours, today) : [],
    locations: locationViews(point.places, content),
    areas: areasOf(point, content),
    whatHappens,
    ...(whatIsTold && { whatIsTold }),
    ...(organization && {
      organization: { name: organization.name, path: publicPath(organization) },
    }),
    checked: checkedText({ ...point, crisis: false, forms: [], costs: [] }, content.all.check)
      .short,
    closed: isClosed(point),
    isExample: point.isExample,
    sources: point.sources.map(({ title, url }) => ({ title, url })),
  };
}

/** The gemeenten an access point serves; one that this variant serves has a page to link to. */
function areasOf(point: AccessPoint, content: Content): AccessPointView["areas"] {
  const here = new Set(content.all.municipality.map(({ _id }) => _id));
  return servedBy(point, content)
    .flatMap((id) => content.byId.municipality.get(id) ?? [])
    .map((gemeente) => ({
      name: gemeente.name,
      ...(here.has(gemeente._id) && { path: publicPath(gemeente) }),
    }));
}
