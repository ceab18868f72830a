import type { Publication } from "@digiplein/content-schema/site";
import type { Mutation } from "../../studio/content-lake/model.ts";

/** Who the handbook is about. */
export const ZEELAND: { role: "regionalEditor"; regions: string[] } = {
  role: "regionalEditor",
  regions: ["region-zeeland"],
};

const publication = (region: string): Publication => ({
  _id: `publication.${region}`,
  _type: "publication",
  region,
  siteUrl: "https://www.voorbeeld.nl",
  state: "live",
  since: "2026-11-22T08:32:00Z",
});

/** Both sites as they stand most of the time. */
export function live(): Mutation[] {
  return ["landelijk", "zeeland"].map((region) => ({ createOrReplace: publication(region) }));
}

/** The site of Zeeland when something is wrong in a document. */
export function failed(): Mutation[] {
  const problem = {
    _key: "a1",
    documentId: "article-hulp-in-zeeland",
    documentType: "article",
    title: "Waar kun je terecht in Zeeland?",
    field: "Bronnen",
    message: "Dit adres is niet veilig.",
    fix: "Begin met https://.",
  };
  return [
    {
      createOrReplace: {
        ...publication("zeeland"),
        state: "failed",
        message: "Er is 1 fout in de inhoud.",
        problems: [problem],
      },
    },
  ];
}
