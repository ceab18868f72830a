import { expect, test } from "vitest";
import type { ContentDocument, ContentType } from "./documents/parsed.ts";
import { parsedExample } from "./fixtures/query.ts";
import { readablePath } from "./problem.ts";
import { referencesIn } from "./references.ts";

/** The references of an example as `path → id (types)` lines. */
async function references(type: ContentType) {
  const document: ContentDocument = await parsedExample(type);
  return referencesIn(document).map(
    ({ path, id, to }) => `${readablePath(path)} → ${id} (${to.join(" ")})`,
  );
}

test("references are found at every depth", async () => {
  expect(await references("article")).toEqual([
    "ownerRegion → region-voorbeeld (region)",
    "phases[0] → phase-voorbeeld (phase)",
    "themes[0] → theme-voorbeeld (theme)",
    "body[1] › children[4] › figure → figure-voorbeeld (figure)",
    "body[1] › markDefs[1] › target → term-voorbeeld (article situation term phase service)",
    "body[2] › body[1] › children[4] › figure → figure-voorbeeld (figure)",
    "body[2] › body[1] › markDefs[1] › target → term-voorbeeld (article situation term phase service)",
    "body[3] › items[0] › body[0] › children[4] › figure → figure-voorbeeld (figure)",
    "body[3] › items[0] › body[0] › markDefs[1] › target → term-voorbeeld (article situation term phase service)",
    "body[4] › helpline → helpline-voorbeeld (helpline)",
    "body[6] › rows[0] › cells[1] › children[4] › figure → figure-voorbeeld (figure)",
    "body[6] › rows[0] › cells[1] › markDefs[1] › target → term-voorbeeld (article situation term phase service)",
    "related[0] → article-voorbeeld (article)",
  ]);
});

test("references inside checked objects are found", async () => {
  expect(await references("service")).toEqual([
    "ownerRegion → region-voorbeeld (region)",
    "organization → organization-voorbeeld (organization)",
    "intervention → intervention-voorbeeld (intervention)",
    "phases[0] → phase-voorbeeld (phase)",
    "themes[0] → theme-voorbeeld (theme)",
    "coverage › regions[0] → region-voorbeeld (region)",
    "coverage › municipalities[0] → municipality-voorbeeld (municipality)",
    "places[0] › location → location-voorbeeld (location)",
  ]);
});

test("a document without references has none", async () => {
  expect(await references("municipality")).toEqual([]);
});
