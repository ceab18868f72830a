/** What is invented cannot be taken for help, and shows every choice a visitor has. */
import { join } from "node:path";
import { valuesOf } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { z } from "zod";
import type { DatasetDocument } from "./dataset-line.ts";
import { readDataset } from "./read-dataset.ts";

const documents = await readDataset(join(import.meta.dirname, "..", "dataset"));
const examples = documents.filter(({ isExample }) => isExample === true);

const offerSchema = z.object({
  ownerRegion: z.object({ _ref: z.string() }).optional(),
  forms: z.array(z.string()),
  costs: z.array(z.object({ kind: z.string() })),
  referral: z.string(),
  consent: z.string(),
  safeWithViolence: z.string(),
  interpreter: z.string(),
  start: z.object({ kind: z.string() }).optional(),
  audiences: z.array(z.string()),
});
const offers = examples
  .filter(({ _type }) => _type === "service")
  .map((document) => offerSchema.parse(document));

/** What in an invented document could be taken for real; an empty list when nothing can. */
function mistakable(document: DatasetDocument): string[] {
  const text = JSON.stringify(document);
  const addresses = [...text.matchAll(/https?:\/\/[^/"\s]+/g)].map(([address]) => address);
  return [
    ...(/^Voorbeeld(?:: |organisatie )/.test(String(document.name ?? document.title))
      ? []
      : ["its name"]),
    ...addresses.filter((address) => address !== "https://example.org"),
    ...(/"(?:phone|email)":/.test(text) ? ["a phone or an e-mail"] : []),
    ...(/"street":"(?!Verzonnen )/.test(text) ? ["a street"] : []),
  ];
}

test("an invented document says so in its name and leads to nobody", () => {
  expect(examples.length).toBeGreaterThan(36);
  expect(examples.filter((one) => mistakable(one).length > 0)).toEqual([]);
});

test("one that could be taken for real help would be seen", () => {
  const real = {
    _id: "service-a",
    _type: "service",
    name: "Praatgroep",
    contact: { website: "https://www.loket.nl/", phone: "0800-2000" },
    address: { street: "Kerkstraat", houseNumber: "1" },
  };
  expect(mistakable(real)).toEqual([
    "its name",
    "https://www.loket.nl",
    "a phone or an e-mail",
    "a street",
  ]);
});

test("every region has six", () => {
  const regions = documents.filter(({ _type }) => _type === "region").map(({ _id }) => _id);
  const perRegion = Map.groupBy(offers, ({ ownerRegion }) => ownerRegion?._ref);
  expect(regions.length).toBeGreaterThan(0);
  expect(regions.filter((id) => (perRegion.get(id)?.length ?? 0) < 6)).toEqual([]);
});

test.each([
  ["serviceForm", offers.flatMap(({ forms }) => forms)],
  ["costKind", offers.flatMap(({ costs }) => costs.map(({ kind }) => kind))],
  ["referral", offers.map(({ referral }) => referral)],
  ["consent", offers.map(({ consent }) => consent)],
  ["safeWithViolence", offers.map(({ safeWithViolence }) => safeWithViolence)],
  ["interpreter", offers.map(({ interpreter }) => interpreter)],
  ["startKind", offers.flatMap(({ start }) => (start ? [start.kind] : []))],
  ["serviceAudience", offers.flatMap(({ audiences }) => audiences)],
] as const)("every choice of %s has an example", (list, used) => {
  const choices: string[] = valuesOf(list);
  expect(choices.filter((choice) => !used.includes(choice))).toEqual([]);
});
