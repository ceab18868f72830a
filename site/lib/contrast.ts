/** A colour as three channels of 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads `#rgb` or `#rrggbb`.
 * @returns undefined for every other notation (names, `oklch()`, alpha), which the caller reports.
 */
export function parseHex(text: string): Rgb | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const channel = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** Writes a colour as `#rrggbb`. */
export function toHex(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance, 0 (black) to 1 (white): https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio, 1 to 21, of two colours in any order: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * The colour nearest to `front`, mixed with black or white in steps of 1 %, that reaches the ratio.
 * @returns undefined when neither black nor white reaches it on `back`.
 */
export function nearestPassing(front: Rgb, back: Rgb, atLeast: number): Rgb | undefined {
  for (let percent = 1; percent <= 100; percent++) {
    for (const end of [0, 255]) {
      const [red, green, blue] = front;
      const mix = (channel: number) => Math.round(channel + ((end - channel) * percent) / 100);
      const tried: Rgb = [mix(red), mix(green), mix(blue)];
      if (contrastRatio(tried, back) >= atLeast) return tried;
    }
  }
  return undefined;
}
