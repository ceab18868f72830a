/** The middle value. @throws when there is none */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/**
 * The value that `percent` of the values do not exceed (nearest rank).
 *
 * @param percent from 1 to 100
 * @throws when there are no values
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new Error("There is nothing to take a percentile of.");
  return value;
}
