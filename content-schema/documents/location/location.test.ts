import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

const nowhere = { address: undefined, latitude: undefined, longitude: undefined };

test("a stored location becomes a parsed one", async () => {
  expect(await parsedExample("location")).toMatchObject({
    kind: "physical",
    address: { street: "Voorbeeldstraat", houseNumber: "1 bis", postcode: "1234 AB" },
    municipality: "municipality-voorbeeld",
    latitude: 51.5,
  });
});

test("a secret location keeps nothing that leads there", async () => {
  const secret = { ...nowhere, visibility: "secret", routeNote: undefined };
  expect(await problemsOf("location", secret)).toEqual([]);
  expect(await problemsOf("location", { visibility: "secret" })).toEqual([
    "address: Dit is een geheime locatie. Wat hier staat, wijst de weg ernaartoe. Maak dit veld leeg: van een geheime locatie bewaren we geen adres, coördinaten of route.",
  ]);
  expect(await problemsOf("location", { ...secret, latitude: 51.5, longitude: 3.89 })).toEqual([
    expect.stringContaining("latitude: Dit is een geheime locatie."),
  ]);
});

test("a postcode is stored in one form", async () => {
  const address = { _type: "address", houseNumber: "1", postcode: "1234ab", city: "Dorp" };
  expect(await problemsOf("location", { address })).toEqual([
    "address › postcode: “1234ab” is geen postcode. Schrijf 1234 AB.",
  ]);
});

test("something online needs no place", async () => {
  const online = { ...nowhere, kind: "virtual", municipality: undefined, routeNote: undefined };
  expect(await problemsOf("location", online)).toEqual([]);
});
