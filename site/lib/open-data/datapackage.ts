import type { Day } from "@digiplein/content-schema/time";
import { COLUMNS } from "./columns.ts";
import { DIALECT } from "./csv.ts";
import { HSDS_VERSION, LICENCE } from "./licence.ts";

/** What the package is called and where its files stand. */
export interface PackageFacts {
  siteTitle: string;
  /** Absolute URL of the page about the open data. */
  homepage: string;
  /** Name of each JSON file, without its ending. */
  pages: readonly string[];
  /** The day of the build. */
  day: Day;
}

/** The Frictionless Data Package of all files: https://datapackage.org/standard/data-package/ */
export function dataPackage({ siteTitle, homepage, pages, day }: PackageFacts) {
  return {
    profile: "data-package",
    name: "hulpaanbod",
    title: `Hulpaanbod van ${siteTitle}`,
    description: `Hulp voor ouders, kinderen en professionals als ouders uit elkaar gaan. HSDS ${HSDS_VERSION} JSON-gegevens en een CSV.`,
    homepage,
    version: day,
    created: `${day}T00:00:00Z`,
    licenses: [LICENCE],
    resources: [
      {
        profile: "tabular-data-resource",
        name: "services-csv",
        path: "services.csv",
        title: "Hulpaanbod als tabel",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: DIALECT,
        schema: {
          fields: COLUMNS.map(({ of: _, type = "string", ...column }) => ({ ...column, type })),
          primaryKey: "id",
          missingValues: [""],
        },
      },
      ...pages.map((name) => ({
        name: `${name}-json`,
        path: `${name}.json`,
        title: `Hulpaanbod als HSDS ${HSDS_VERSION} JSON-gegevens`,
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
      })),
    ],
  };
}
