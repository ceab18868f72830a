import jsQR from "jsqr";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrPath } from "./qr.ts";
import { MOST_SAVED, withList } from "./saved.ts";

/** The modules that a path draws, dark is true. */
function modules({ size, path }: { size: number; path: string }): boolean[][] {
  const dark = new Set([...path.matchAll(/M(\d+ \d+)h1v1h-1z/g)].map(([, at]) => at));
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => dark.has(`${x} ${y}`)),
  );
}

const link = "https://www.voorbeeld.nl/hulpmiddelen/mijn-lijst/#aanbod=terneuzen/kies";

test("the drawing is the code of exactly this link, with the quiet edge that scanners need", () => {
  const drawn = modules(qrPath(link));
  expect(drawn).toEqual(encode(link, { border: 4 }).data);
  expect(drawn).not.toEqual(encode(`${link}x`, { border: 4 }).data);
  expect(drawn.slice(0, 4).flat()).not.toContain(true);
});

/** What a phone's scanner reads from a drawing, each module 4 by 4 points large. */
function scanned(drawn: boolean[][]): string | undefined {
  const points = drawn.flatMap((row) =>
    Array.from({ length: 4 }, () => row.flatMap((dark) => Array.from({ length: 4 }, () => dark))),
  );
  const colours = points.flat().flatMap((dark) => [...Array(3).fill(dark ? 0 : 255), 255]);
  const side = drawn.length * 4;
  return jsQR(Uint8ClampedArray.from(colours), side, side)?.data;
}

test("a scanner reads the link back, and not from a damaged drawing", () => {
  const drawn = modules(qrPath(link));
  expect(scanned(drawn)).toBe(link);
  expect(
    scanned(drawn.map((row, y) => row.map((dark, x) => (y < 14 && x < 14 ? false : dark)))),
  ).not.toBe(link);
});

test("the longest list fits", () => {
  const long = (letter: string, index: number) => `${letter.repeat(90)}-${10 + index}`;
  const list = Array.from({ length: MOST_SAVED }, (_, index) => ({
    gemeente: "s".repeat(34),
    slug: long("a", index),
  }));
  expect(
    qrPath(`https://www.${"d".repeat(60)}.nl/hulpmiddelen/mijn-lijst/${withList("", list)}`).size,
  ).toBeGreaterThan(100);
});
