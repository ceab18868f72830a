import { encode } from "uqr";

/** A QR code as one drawing. */
export interface QrPath {
  /** Modules along each side, the quiet edge of four included. */
  size: number;
  /** Data of an SVG path with the dark modules, row by row. */
  path: string;
}

/**
 * A QR code that a phone scans from paper.
 * @param link an address
 * @throws Error when it is too long for any code
 */
export function qrPath(link: string): QrPath {
  const { size, data } = encode(link, { border: 4 });
  const rows = data.map((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")).join(""),
  );
  return { size, path: rows.join("") };
}
