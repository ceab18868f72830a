import { expect, test } from "vitest";
import { parseExample } from "./fixtures/query.ts";
import { type Geography, isShown } from "./variant.ts";

/** The site of a region, or of the country. */
const siteOf = (...chain: string[]): Geography => ({
  ownRegion: chain[0],
  chain,
  regions: new Map(),
  municipalities: new Map(),
});

test("a region's route to help stands on its own site and the national one, not on a sibling's", async () => {
  const parsed = await parseExample("helpRoute");
  if (!("document" in parsed)) throw new Error("this test needs a route");
  const variant = { regionId: "any", includeExamples: true };
  const sites = [siteOf("region-voorbeeld"), siteOf(), siteOf("region-twente")];
  const shown = (document = parsed.document) =>
    sites.map((site) => isShown(document, variant, site));
  expect(shown()).toEqual([true, true, false]);
  const { ownerRegion: _, ...national } = parsed.document;
  expect(shown(national)).toEqual([true, true, true]);
});
