import { subjectTypes } from "@digiplein/content-schema/studio";
import { dayInAmsterdam } from "@digiplein/content-schema/time";
import { type Owned, readOnlyReason } from "../session/read-only-reason.ts";
import { type RegionName, regionName } from "../session/regions.ts";
import type { Session } from "../session/session.ts";
import { editorOf } from "./instead.ts";

/** What somebody found who looked whether something is still true. */
export interface Found {
  how: string;
  result: "confirmed" | "gone";
}

/** Whether somebody can say that a document was checked: of the menukaart, and theirs. */
export function canCheck(
  session: Session,
  document: Owned,
  regions: readonly RegionName[],
): boolean {
  const isTheirs = readOnlyReason(session, document, regions) === undefined;
  return isTheirs && subjectTypes.includes(document._type);
}

/**
 * A check as it is published: that a role looked, today, and how. It is of the region of what was
 * checked, so that its editors see it too.
 */
export function newCheck(
  session: Session,
  subject: Owned & { _id: string },
  { how, result }: Found,
  { regions, id, now }: { regions: readonly RegionName[]; id: string; now: Date },
) {
  const owner = subject.ownerRegion?._ref;
  const own = session.regions.find((region) => region === owner);
  return {
    _id: id,
    _type: "check",
    subject: { _type: "reference", _ref: subject._id },
    checkedOn: dayInAmsterdam(now),
    checkedBy: editorOf(own === undefined ? undefined : regionName(own, regions)),
    how,
    result,
    ...(owner === undefined ? {} : { ownerRegion: { _type: "reference", _ref: owner } }),
  };
}
