import { listText, parseList, type Saved } from "./saved.ts";

/** How long a device keeps a list. */
export const KEPT_DAYS = 30;

/** A list on the device. */
export interface Kept {
  list: Saved[];
  /** The moment after which it is gone, in milliseconds. */
  until: number;
}

const TEXT = /^(\d{13}) (.*)$/;

/** What the device stores. @param now moment of this change, in milliseconds */
export function keptText(list: readonly Saved[], now: number): string {
  return `${now + KEPT_DAYS * 86_400_000} ${listText(list)}`;
}

/**
 * What the device stored, while it may be kept.
 * @param text anything; what we did not write is no list
 */
export function parseKept(text: string, now: number): Kept | undefined {
  const [, until = "", list = ""] = TEXT.exec(text) ?? [];
  return Number(until) > now ? { list: parseList(list), until: Number(until) } : undefined;
}
