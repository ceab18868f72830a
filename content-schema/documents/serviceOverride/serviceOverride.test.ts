import type { ValidationContext } from "@sanity/types";
import { expect, test } from "vitest";
import { documentValidator } from "../../fields/validation.ts";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";
import { CHANGEABLE_OF_SERVICE } from "../../rules/overrides.ts";
import { serviceOverrideExample } from "./example.ts";

/** An override without any change. */
const nothing = Object.fromEntries(CHANGEABLE_OF_SERVICE.map((field) => [field, undefined]));

test("a stored override becomes a parsed one", async () => {
  expect(await parsedExample("serviceOverride")).toMatchObject({
    base: "service-voorbeeld",
    ownerRegion: "region-voorbeeld",
    hidden: true,
    consent: "bothParents",
    places: [{ location: "location-voorbeeld" }],
  });
});

test("what is not changed stays absent", async () => {
  expect(await parsedExample("serviceOverride", { ...nothing, summary: "Hier anders." })).toEqual({
    _id: "serviceOverride-voorbeeld",
    _type: "serviceOverride",
    base: "service-voorbeeld",
    baseHash: "summary:9ae0f2c1",
    ownerRegion: "region-voorbeeld",
    hidden: false,
    summary: "Hier anders.",
  });
});

test("a field that a region may not change has no effect", async () => {
  const document = await parsedExample("serviceOverride", {
    name: "Andere naam",
    status: "stopped",
  });
  expect(Object.keys(document)).not.toContain("name");
  expect(Object.keys(document)).not.toContain("status");
});

test("the form refuses such a field", async () => {
  const stored = { ...serviceOverrideExample, _rev: "r", name: "Andere naam", coverage: {} };
  const validate = documentValidator("serviceOverride");
  expect(await validate(stored, {} as ValidationContext)).toEqual([
    {
      message:
        "Deze velden horen hier niet: name, coverage. Haal ze weg: hier kan alleen wat in het formulier staat.",
      path: [],
    },
  ]);
});

test("an override has an owner, a base and a change", async () => {
  expect(await problemsOf("serviceOverride", { ownerRegion: undefined, base: undefined })).toEqual([
    "ownerRegion: Dit veld is leeg. Vul het in.",
    "base: Dit veld is leeg. Vul het in.",
  ]);
  expect(await problemsOf("serviceOverride", nothing)).toEqual([
    ": Deze aanpassing past nog niets aan. Vul in wat in je regio anders is, of verwijder de aanpassing.",
  ]);
});
