import { describe, expect, test } from "vitest";
import { contrastRatio, nearestPassing, parseHex, toHex } from "./contrast.ts";

describe("parseHex", () => {
  test.each([
    ["#fff", [255, 255, 255]],
    [" #1B59a4 ", [27, 89, 164]],
  ])("reads %s", (text, color) => expect(parseHex(text)).toEqual(color));

  test.each(["white", "#ffff", "#12345678", "oklch(0.5 0.1 20)", ""])(
    "leaves %j to the caller",
    (text) => expect(parseHex(text)).toBeUndefined(),
  );
});

describe("contrastRatio", () => {
  test.each([
    // The last two: known values of the WebAIM contrast checker.
    [[0, 0, 0], [255, 255, 255], 21],
    [[255, 255, 255], [255, 255, 255], 1],
    [[119, 119, 119], [255, 255, 255], 4.48],
    [[118, 118, 118], [255, 255, 255], 4.54],
  ] as const)("%j with %j is %d, in any order", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe("nearestPassing", () => {
  test("darkens on a light ground and lightens on a dark one", () => {
    const grey = [128, 128, 128] as const;
    expect(toHex(nearestPassing(grey, [255, 255, 255], 4.5) ?? [0, 0, 0])).toBe("#767676");
    const light = nearestPassing(grey, [20, 20, 20], 7);
    expect(light && contrastRatio(light, [20, 20, 20])).toBeGreaterThanOrEqual(7);
    expect(light?.[0]).toBeGreaterThan(128);
  });

  test("says so when nothing passes", () => {
    expect(nearestPassing([128, 128, 128], [118, 118, 118], 4.7)).toBeUndefined();
  });
});
