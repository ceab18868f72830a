import { proposalTypes } from "@digiplein/content-schema/studio";
import { regionalTypes } from "../structure/templates.ts";
import { isAbove, type RegionName, regionName } from "./regions.ts";
import { isReader, isRegional, type Session } from "./session.ts";

/** A document as far as it says whose it is. */
export interface Owned {
  /** Only of a check it matters: a published one stays. */
  _id?: string | undefined;
  _type: string;
  ownerRegion?: { _ref?: string | undefined } | undefined;
}

/** What someone can do who may not change a document: adapt it for a region, or propose a change. */
export type Instead = "adapt" | "propose";

/** Why somebody only reads a document. */
export interface ReadOnlyReason {
  sentence: string;
  instead?: Instead;
}

/** What a region can lay its own words over, and the type of the document that holds them. */
export const overrideTypes: Readonly<Record<string, "articleOverride" | "serviceOverride">> = {
  article: "articleOverride",
  service: "serviceOverride",
};

const NATIONAL: Readonly<Record<string, string>> = {
  article: "Dit is landelijke tekst. Alleen de landelijke redactie wijzigt hem.",
  service: "Dit is landelijk aanbod. Alleen de landelijke redactie wijzigt het.",
};
const ADAPT: Readonly<Record<string, string>> = {
  article: "Je kunt hem aanpassen voor je regio.",
  service: "Je kunt het aanpassen voor je regio.",
};
const LOGGED =
  "Een controle blijft zoals hij is. Klopt het niet meer? Zeg bij het document dat je opnieuw keek.";
const PROPOSE = "Zie je iets wat niet klopt? Stel een wijziging voor.";

/**
 * Whether, and why, somebody cannot change a document: the grants of the lake in one sentence. The
 * lake decides; `read-only-reason.test.ts` holds the two together.
 * @param regions all regions, for their names and for which lies in which
 * @returns nothing for who may change it
 */
export function readOnlyReason(
  session: Session,
  { _id, _type, ownerRegion }: Owned,
  regions: readonly RegionName[],
): ReadOnlyReason | undefined {
  if (isReader(session))
    return { sentence: "Je bent hier als lezer: je ziet alles en wijzigt niets." };
  const isLogged = _type === "check" && _id !== undefined && !_id.startsWith("drafts.");
  if (isLogged && session.role !== "administrator") return { sentence: LOGGED };
  if (!isRegional(session)) return undefined;
  const owner = ownerRegion?._ref;
  if (owner !== undefined && session.regions.includes(owner) && regionalTypes.includes(_type))
    return undefined;
  const inherits =
    owner === undefined || session.regions.some((own) => isAbove(owner, own, regions));
  const whose =
    owner === undefined
      ? (NATIONAL[_type] ?? "Dit is landelijk. Alleen de landelijke redactie wijzigt het.")
      : `Dit is van ${regionName(owner, regions).title}. Alleen de redactie daar wijzigt het.`;
  const adapt = inherits ? ADAPT[_type] : undefined;
  if (adapt !== undefined) return { sentence: `${whose} ${adapt}`, instead: "adapt" };
  return proposalTypes.includes(_type)
    ? { sentence: `${whose} ${PROPOSE}`, instead: "propose" }
    : { sentence: whose };
}

/**
 * For the national team, which may change everything: that a document is a region's.
 * @returns nothing for what is national
 */
export function ownerNote(
  session: Session,
  { ownerRegion }: Owned,
  regions: readonly RegionName[],
): string | undefined {
  const owner = ownerRegion?._ref;
  if (owner === undefined || isReader(session) || isRegional(session)) return undefined;
  return `Dit is van ${regionName(owner, regions).title}. Overleg met de redactie daar voor je iets wijzigt.`;
}
