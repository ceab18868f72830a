import { slugFrom } from "../rules/slug.ts";

/** A gemeente as the reference list has it. */
export type ReferenceMunicipality = {
  /** CBS code of four digits, e.g. `0664`. */
  gemeentecode: string;
  name: string;
  slug: string;
  /** Dutch name of the province. */
  province: string;
};

/** GeoNames' codes of the Dutch provinces (admin1), with the Dutch names. */
const PROVINCES: Record<string, string> = {
  "01": "Drenthe",
  "02": "Friesland",
  "03": "Gelderland",
  "04": "Groningen",
  "05": "Limburg",
  "06": "Noord-Brabant",
  "07": "Noord-Holland",
  "09": "Utrecht",
  "10": "Zeeland",
  "11": "Zuid-Holland",
  "15": "Overijssel",
  "16": "Flevoland",
};

/** Where GeoNames writes a name otherwise than the gemeente does, or where two share it. */
const NAMES: Record<string, string> = {
  "0373": "Bergen (NH)",
  "0893": "Bergen (L)",
  "1900": "Súdwest-Fryslân",
};

/**
 * The Dutch gemeenten in GeoNames' list of second-level divisions. The third part of its code is
 * the CBS gemeentecode (https://download.geonames.org/export/dump/, admin2Codes.txt).
 * @param divisions all of the world, e.g. `{code: "NL.10.0664", name: "Gemeente Goes"}`
 * @returns sorted by gemeentecode
 * @throws when a code has another form, a province is unknown or two gemeenten share a slug
 */
export function municipalitiesFromGeonames(
  divisions: readonly { code: string; name: string }[],
): ReferenceMunicipality[] {
  const municipalities = divisions
    .filter(({ code }) => code.startsWith("NL."))
    .map(({ code, name }) => {
      const [, admin1 = "", gemeentecode = ""] = code.split(".");
      const province = PROVINCES[admin1];
      if (province === undefined || !/^\d{4}$/.test(gemeentecode)) {
        throw new Error(
          `GeoNames has the division ${code} (${name}), which is no gemeente in a known province. Add its province to PROVINCES in reference/from-geonames.ts.`,
        );
      }
      const ownName = NAMES[gemeentecode] ?? name.replace(/^Gemeente /, "");
      return { gemeentecode, name: ownName, slug: slugFrom(ownName), province };
    })
    .toSorted((a, b) => (a.gemeentecode < b.gemeentecode ? -1 : 1));
  assertOwnSlugs(municipalities);
  return municipalities;
}

function assertOwnSlugs(municipalities: readonly ReferenceMunicipality[]) {
  const seen = new Map<string, ReferenceMunicipality>();
  for (const municipality of municipalities) {
    const other = seen.get(municipality.slug);
    if (other !== undefined) {
      throw new Error(
        `${other.gemeentecode} and ${municipality.gemeentecode} are both called ${municipality.name}. Give them different names in NAMES in reference/from-geonames.ts.`,
      );
    }
    seen.set(municipality.slug, municipality);
  }
}

/**
 * The document of a gemeente as the content lake stores it.
 * @param municipality an item of the reference list
 */
export function municipalityDocument(municipality: ReferenceMunicipality) {
  return {
    _id: `municipality-${municipality.slug}`,
    _type: "municipality",
    name: municipality.name,
    slug: { _type: "slug", current: municipality.slug },
    gemeentecode: municipality.gemeentecode,
    province: municipality.province,
  };
}
