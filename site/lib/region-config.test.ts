import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadRegion } from "../regions/load-region.ts";
import { parseRegionConfig } from "./region-config.ts";

const right = {
  id: "zeeland",
  basePath: "/",
  scene: "coast",
};

describe("parseRegionConfig", () => {
  test("gives a right region back", () => {
    expect(parseRegionConfig(right, "region.ts")).toEqual(right);
  });

  test("names the file, each wrong field and the fix", () => {
    const wrong = { ...right, scene: "moon", basePath: "zeeland", color: "red" };
    expect(() =>
      parseRegionConfig(wrong, "site/regions/zeeland/region.ts"),
    ).toThrowErrorMatchingInlineSnapshot(`
        [Error: site/regions/zeeland/region.ts does not describe a region:
          basePath: start and end with a slash, such as "/" or "/zeeland/"
          scene: Invalid option: expected one of "square"|"coast"|"fields"
          (whole file): Unrecognized key: "color"]
      `);
  });

  test.each([undefined, null, "zeeland", []])("refuses %j", (raw) => {
    expect(() => parseRegionConfig(raw, "region.ts")).toThrow(
      /region\.ts does not describe a region/,
    );
  });
});

describe("loadRegion", () => {
  const ids = readdirSync(new URL("../regions/", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  test("there are at least two variants to load", () => {
    expect(ids.length).toBeGreaterThanOrEqual(2);
  });

  test.each(ids)("loads %s", async (id) => {
    expect((await loadRegion(id)).id).toBe(id);
  });

  test("says what to do about a variant that is not there", async () => {
    await expect(loadRegion("atlantis")).rejects.toThrow(
      'There is no variant "atlantis": site/regions/atlantis/region.ts cannot be loaded. Set DIGIPLEIN_REGION to a folder of site/regions.',
    );
  });
});
