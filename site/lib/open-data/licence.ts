/** The version of the Human Services Data Specification that we follow. */
export const HSDS_VERSION = "3.1";

/**
 * What others may do with the data. Names of gemeenten come from GeoNames, which asks to be named:
 * so this licence, which asks that too, and not CC0.
 */
export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Naamsvermelding 4.0 Internationaal",
  path: "https://creativecommons.org/licenses/by/4.0/deed.nl",
} as const;
