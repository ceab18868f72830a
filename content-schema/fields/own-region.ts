import type { CurrentUser } from "@sanity/types";
import { isRecord } from "../issue-advice.ts";

/**
 * The region that a new document belongs to: the first of a regional editor, the country for all
 * others. Only our own lake tells of whom someone is; see its `users/me`.
 * @param user who makes the document
 */
export function ownRegion(user: CurrentUser | null): object | undefined {
  const [first] = isRecord(user) && Array.isArray(user.regions) ? user.regions : [];
  return typeof first === "string" ? { _type: "reference", _ref: first } : undefined;
}
