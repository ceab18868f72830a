import { labels, subjectTypes, timesTold } from "@digiplein/content-schema/studio";
import * as z from "zod";
import { freshnessOf, longDay } from "../badges/freshness.ts";

/** What a region's worklist is made of: what it owns and is checked, its checks and gaps, all open proposals. */
export const WORKLIST_QUERY = {
  filter: `!(_id in path("drafts.**")) && (
    _type == "changeProposal" && status == "open" ||
    _type == "gap" && status == "open" && ownerRegion._ref == $region ||
    _type in ${JSON.stringify([...subjectTypes, "check"])} && ownerRegion._ref == $region)`,
  fields: `{_id, _type, "title": coalesce(name, title, missing), status, crisis, forms, costs[]{kind},
    waitingTime, checkedOn, result, "subject": subject._ref, reason, reports,
    "about": coalesce(subject->name, subject->title, subject->term),
    "owners": [ownerRegion._ref, subject->ownerRegion._ref]}`,
};

const rowsSchema = z.array(
  z.looseObject({
    _id: z.string(),
    _type: z.string(),
    title: z.string().nullish(),
    status: z.string().nullish(),
    subject: z.string().nullish(),
    reason: z.string().nullish(),
    about: z.string().nullish(),
    reports: z.unknown().optional(),
    owners: z.array(z.string().nullable()),
  }),
);
type Row = z.infer<typeof rowsSchema>[number];

/** A document that waits for somebody, and why. */
export interface WaitingDocument {
  id: string;
  type: string;
  title: string;
  /** e.g. `Aanbod · voor 1 oktober 2026`. */
  detail: string;
}

/** Documents that wait for the same thing. */
export interface WaitingGroup {
  title: string;
  documents: WaitingDocument[];
}

/** Too old, or gone, and yet on the site: visitors have nothing else. */
const ALARMS = "Nu controleren";
const PROPOSALS = "Voorstellen";
const GAPS = "Gemiste hulp";
/** In the order in which they ask for attention. */
const GROUPS = {
  gone: "Bestaat niet meer",
  stale: "Controle verlopen",
  overdue: "Controle verlopen",
  due: "Bijna controleren",
  neverChecked: "Nog niet gecontroleerd",
} as const;

/** What is on no site needs no check, and an event is over by itself. */
const isOnSite = ({ _type, status }: Row) =>
  _type !== "event" &&
  (_type !== "service" || ["active", "temporarilyClosed"].includes(status ?? ""));

const DANGER = "Hulp bij gevaar";

/** For whom a worklist is made, and when. */
interface Desk {
  /** Id of the region. */
  region: string;
  now: Date;
  /** Names of the gemeenten in which an offer is the only one, by its id; see `onlyOffersOf`. */
  alone?: ReadonlyMap<string, readonly string[]> | undefined;
}

function byTitle(one: WaitingDocument, other: WaitingDocument): number {
  return one.title.localeCompare(other.title, "nl");
}

/** For which check a document waits, with the title of its group; nothing when it does not wait. */
function checkWaitingFor(
  row: Row,
  checks: readonly unknown[],
  { now, alone }: Desk,
): [string, string] | undefined {
  const gemeenten = alone?.get(row._id) ?? [];
  const fresh = freshnessOf(row, checks, now, gemeenten.length > 0);
  if (!fresh || fresh.state === "fresh") return undefined;
  // An organisation and its loket often have one name.
  const kind = labels.documentType[row._type as keyof typeof labels.documentType];
  const stays = gemeenten.length > 0 ? `Enige aanbod in ${gemeenten.join(", ")}` : DANGER;
  const detail = [
    fresh.isAlarm ? stays : kind,
    fresh.nextCheck && `voor ${longDay(fresh.nextCheck)}`,
  ];
  const group = fresh.isAlarm ? ALARMS : GROUPS[fresh.state];
  return [group, detail.filter(Boolean).join(" · ")];
}

/** What one document waits for, with the title of its group; nothing when it does not wait. */
function waitingFor(
  row: Row,
  checks: readonly unknown[],
  desk: Desk,
): [string, WaitingDocument] | undefined {
  const found = { id: row._id, type: row._type, title: row.title ?? "Zonder naam", detail: "" };
  if (row._type === "changeProposal") {
    const { about, reason, owners } = row;
    if (!owners.includes(desk.region)) return undefined;
    return [PROPOSALS, { ...found, title: about ?? found.title, detail: reason ?? "" }];
  }
  if (row._type === "gap") return [GAPS, { ...found, detail: timesTold(row.reports) ?? "" }];
  if (!subjectTypes.includes(row._type) || !isOnSite(row)) return undefined;
  const [group, detail] = checkWaitingFor(row, checks, desk) ?? [];
  return group === undefined ? undefined : [group, { ...found, detail: detail ?? "" }];
}

/**
 * What waits for the editors of a region.
 * @param answer what {@link WORKLIST_QUERY} gives
 * @returns groups with at least one document; nothing when the answer cannot be read
 */
export function worklistOf(answer: unknown, desk: Desk): WaitingGroup[] | undefined {
  const parsed = rowsSchema.safeParse(answer);
  if (!parsed.success) return undefined;
  const checks = Map.groupBy(
    parsed.data.filter(({ _type }) => _type === "check"),
    ({ subject }) => subject,
  );
  const waiting = parsed.data.flatMap((row) => {
    const found = waitingFor(row, checks.get(row._id) ?? [], desk);
    return found ? [found] : [];
  });
  return [...new Set([ALARMS, PROPOSALS, ...Object.values(GROUPS), GAPS])].flatMap((title) => {
    const own = waiting.filter(([group]) => group === title).map(([, document]) => document);
    return own.length === 0 ? [] : [{ title, documents: own.toSorted(byTitle) }];
  });
}
