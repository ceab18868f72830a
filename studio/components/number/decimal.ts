/** A number as it is written in Dutch: `25.5` is `25,5`. Empty for no number. */
export function decimalText(value: number | undefined): string {
  return value === undefined ? "" : String(value).replace(".", ",");
}

/**
 * The number that somebody typed, with a comma or a point before the decimals.
 * @returns undefined when it is not a number (yet), such as `-`
 */
export function parseDecimal(text: string): number | undefined {
  const trimmed = text.trim();
  return /^-?\d+([.,]\d*)?$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : undefined;
}
