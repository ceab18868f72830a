/** Fields that Sanity itself adds to objects and blocks; no form lists them. */
export const ofSanity: ReadonlySet<string> = new Set([
  "_id",
  "_type",
  "_key",
  "asset",
  "children",
  "level",
  "listItem",
  "style",
]);
