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
