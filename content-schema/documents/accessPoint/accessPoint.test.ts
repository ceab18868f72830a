import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored access point becomes a parsed one", async () => {
  expect(await parsedExample("accessPoint")).toMatchObject({
    kind: "loket",
    organization: "organization-voorbeeld",
    serves: ["parent", "youth", "professional", "court"],
    coverage: { municipalities: ["municipality-voorbeeld"] },
    places: [{ location: "location-voorbeeld" }],
    whatHappens: ["Je belt.", "Je vertelt wat er speelt."],
  });
});

test("what nobody knows of an access point is absent", async () => {
  const point = await parsedExample("accessPoint", {
    organization: undefined,
    openingHours: undefined,
    places: undefined,
    whatHappens: undefined,
    whatIsTold: undefined,
    textForYouth: undefined,
  });
  expect(point).toMatchObject({ places: [], whatHappens: [] });
  for (const field of ["organization", "openingHours", "whatIsTold", "textForYouth"]) {
    expect(point).not.toHaveProperty(field);
  }
});

test("someone may call, and can", async () => {
  expect(await problemsOf("accessPoint", { serves: [] })).toEqual([
    "serves: Dit veld is leeg. Vul het in.",
  ]);
  expect(await problemsOf("accessPoint", { contact: { _type: "contact" } })).toEqual([
    "contact: Bezoekers kunnen hier niemand bereiken. Vul een website, een telefoonnummer of een e-mailadres in.",
  ]);
});
