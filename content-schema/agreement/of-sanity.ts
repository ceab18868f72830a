/** Fields that Sanity itself adds to objects and blocks; no form lists them. */
export const ofSanity: ReadonlySet<string> = new Set([
  "_id",
  "_type",
  "_key",
  "_updatedAt",
  "asset",
  "level",
  "listItem",
  "style",
]);

/** Lists inside a block of text: Sanity adds them, and what of ours is in them is compared. */
export const partsOfText: ReadonlySet<string> = new Set(["children", "markDefs"]);
