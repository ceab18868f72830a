/** How long a device keeps what a visitor asked it to keep, counted from the last change. */
export const KEPT_DAYS = 30;

/** What a device keeps for a visitor. */
export interface Kept {
  text: string;
  /** The moment after which it is gone, in milliseconds. */
  until: number;
}

const STORED = /^(\d{13}) (.*)$/s;

/** What the device stores. @param now moment of this change, in milliseconds */
export function keptText(text: string, now: number): string {
  return `${now + KEPT_DAYS * 86_400_000} ${text}`;
}

/**
 * What the device stored, while it may be kept.
 * @param stored anything; undefined for what we did not write
 */
export function parseKept(stored: string, now: number): Kept | undefined {
  const kept = readKept(stored);
  return kept && kept.until > now ? kept : undefined;
}

/** Whether this is ours and its time is over, so that it must go from the device. */
export function isOver(stored: string, now: number): boolean {
  const kept = readKept(stored);
  return kept !== undefined && kept.until <= now;
}

function readKept(stored: string): Kept | undefined {
  const [, until, text] = STORED.exec(stored) ?? [];
  return until === undefined || text === undefined ? undefined : { until: Number(until), text };
}
