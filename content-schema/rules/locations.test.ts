import { expect, test } from "vitest";
import { checkCoordinates, checkLocationKind, checkSecret } from "./locations.ts";

const secret = { kind: "physical", visibility: "secret", name: "Opvang" };
const open = { ...secret, visibility: "full", name: "Buurthuis", municipality: "m" };

test("of a secret location nothing is stored that leads there", () => {
  expect(checkSecret(secret)).toBeNull();
  expect(checkSecret({ ...open, address: {} })).toBeNull();
  expect(checkSecret({ ...secret, address: {} })).toMatchObject({ path: ["address"] });
  expect(checkSecret({ ...secret, latitude: 51.5 })).toMatchObject({ path: ["latitude"] });
  expect(checkSecret({ ...secret, longitude: 3.9 })).toMatchObject({ path: ["longitude"] });
  expect(checkSecret({ ...secret, routeNote: "Achter de kerk" })).toMatchObject({
    path: ["routeNote"],
  });
  expect(checkSecret({ ...secret, name: "Opvang 4461AB" })).toMatchObject({ path: ["name"] });
  expect(checkSecret({ ...secret, name: "Opvang sinds 1998" })).toBeNull();
});

test("a place has an address and a gemeente, something online has neither", () => {
  expect(checkLocationKind({ ...open, address: {} })).toBeNull();
  expect(checkLocationKind(open)).toMatchObject({ path: ["address"] });
  expect(checkLocationKind({ ...open, visibility: "placeOnly" })).toBeNull();
  expect(checkLocationKind({ ...open, address: {}, municipality: undefined })).toMatchObject({
    path: ["municipality"],
  });
  expect(checkLocationKind(secret), "a secret one may keep its gemeente to itself").toBeNull();
  expect(checkLocationKind({ ...open, kind: "virtual", municipality: undefined })).toBeNull();
  expect(checkLocationKind({ ...open, kind: "virtual", address: {} })).toMatchObject({
    path: ["address"],
  });
});

test("coordinates come in pairs and lie in the Netherlands", () => {
  expect(checkCoordinates({})).toBeNull();
  expect(checkCoordinates({ latitude: 51.5, longitude: 3.89 })).toBeNull();
  expect(checkCoordinates({ latitude: 51.5 })).toMatchObject({ path: ["longitude"] });
  expect(checkCoordinates({ longitude: 3.89 })).toMatchObject({ path: ["latitude"] });
  expect(checkCoordinates({ latitude: 3.89, longitude: 51.5 })).toMatchObject({
    path: ["latitude"],
  });
  expect(checkCoordinates({ latitude: 51.5, longitude: 51.5 })).toMatchObject({
    path: ["longitude"],
  });
});
