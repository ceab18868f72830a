import { type Finding, findingIn, type StoredDocument } from "./finding.ts";
import { placesIn } from "./walk.ts";

/** Items of a list that share a `_key`, or have none: the Studio can then not tell them apart. */
export function checkKeys(documents: readonly StoredDocument[]): Finding[] {
  return documents.flatMap((document) =>
    [...placesIn(document)].flatMap(({ path, value }) =>
      Array.isArray(value) ? checkList(document, path, value) : [],
    ),
  );
}

function checkList(
  document: StoredDocument,
  path: readonly (string | number)[],
  items: readonly unknown[],
): Finding[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    if (typeof item !== "object" || item === null) return [];
    const key: unknown = Reflect.get(item, "_key");
    const here = [...path, index];
    if (typeof key !== "string" || key === "")
      return findingIn(document, here, "error", {
        message: "Dit onderdeel heeft geen _key.",
        fix: "Geef het een _key die in deze lijst niet voorkomt.",
      });
    if (seen.has(key))
      return findingIn(document, here, "error", {
        message: `De _key “${key}” komt in deze lijst al voor.`,
        fix: "Geef een van de twee een andere _key.",
      });
    seen.add(key);
    return [];
  });
}
