import { join } from "node:path";
import { askContent, type RawContent } from "@digiplein/content-schema/site";
import { evaluate, parse } from "groq-js";
import { beforeAll, expect, test } from "vitest";
import { readDataset } from "../dataset-tools/read-dataset.ts";
import { contentFingerprint } from "./content-fingerprint.ts";

const SITES = ["landelijk", "zeeland", "groningen"];

let shipped: RawContent;
beforeAll(async () => {
  const dataset = await readDataset(join(import.meta.dirname, "..", "dataset"));
  shipped = await askContent(async (groq, params, type) => {
    const documents = dataset.filter(({ _type }) => _type === type);
    return (await evaluate(parse(groq, { params }), { dataset: documents, params })).get();
  });
}, 60_000);

const fingerprint = (raw: RawContent, regionId: string) =>
  contentFingerprint(raw, { regionId, includeExamples: false });

/**
 * The sites that must be built when one document gets other fields.
 * @param includeExamples whether they show what is invented
 */
function touchedBy(
  type: keyof RawContent,
  id: string,
  fields: object,
  includeExamples = false,
): string[] {
  const documents = shipped[type].map((document) =>
    Object(document)._id === id ? { ...Object(document), ...fields } : document,
  );
  expect(documents, `${id} is there`).not.toEqual(shipped[type]);
  const raw = { ...shipped, [type]: documents };
  const of = (content: RawContent, regionId: string) =>
    contentFingerprint(content, { regionId, includeExamples });
  return SITES.filter((site) => of(raw, site) !== of(shipped, site));
}

test("the same content has the same fingerprint, and every site its own", () => {
  expect(fingerprint(structuredClone(shipped), "zeeland")).toBe(fingerprint(shipped, "zeeland"));
  expect(new Set(SITES.map((site) => fingerprint(shipped, site))).size).toBe(SITES.length);
});

test.each([
  ["a national article", "article", "article-leven-in-twee-huizen", { title: "Anders" }, SITES],
  ["a region's article", "article", "article-hulp-in-zeeland", { title: "Anders" }, ["zeeland"]],
  ["a gemeente, named everywhere", "municipality", "municipality-goes", { name: "Ergens" }, SITES],
  [
    "a mistake in a region, of which every site tells",
    "article",
    "article-hulp-in-zeeland",
    { title: undefined },
    SITES,
  ],
  ["what no page says", "article", "article-leven-in-twee-huizen", { _rev: "2" }, []],
] as const)("%s", (_name, type, id, fields, sites) => {
  expect(touchedBy(type, id, fields)).toEqual(sites);
});

test("a region's offer touches that region and the country", () => {
  const ofZeeland = shipped.service.find(
    (offer) =>
      Object(offer).ownerRegion === "region-zeeland" &&
      Object(offer).status === "active" &&
      Object(offer).isExample !== true,
  );
  const { _id } = Object(ofZeeland);
  expect(touchedBy("service", _id, { name: "Anders" })).toEqual(["landelijk", "zeeland"]);
});

test("a day that is skipped touches the sites with that event, none when it is invented and not shown", () => {
  const id = "event-voorbeeld-oudercafe-goes";
  const event = shipped.event.find((one) => Object(one)._id === id);
  const fields = { series: { ...Object(event).series, skipped: ["2027-01-28"] } };
  expect(touchedBy("event", id, fields, true)).toEqual(["landelijk", "zeeland"]);
  expect(touchedBy("event", id, fields)).toEqual([]);
});
