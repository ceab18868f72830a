import { type LakeDocument, LakeError, type Perspective } from "../model.ts";
import { isDraftId, isPublishedId, publishedId, versionName } from "../store/document-id.ts";

const overlays = new WeakMap<LakeDocument, LakeDocument>();

/**
 * The documents as a perspective shows them: published ones, with the layers on top of them that
 * it names (`drafts`, or names of versions; first wins). Such documents carry the published `_id`,
 * and their own in `_originalId`. `raw` shows every document as it is stored.
 * @throws LakeError 400 when `raw` is combined with another layer
 */
export function documentsInPerspective(
  documents: Iterable<LakeDocument>,
  perspective: Perspective,
): LakeDocument[] {
  const layers = perspective.map((layer) => (layer === "previewDrafts" ? "drafts" : layer));
  if (layers.length === 0 || layers.includes("raw")) {
    if (layers.length > 1) {
      throw new LakeError(
        400,
        'The perspective "raw" cannot be combined with others.',
        "validationError",
      );
    }
    return [...documents];
  }
  return overlay(documents, layers.filter((layer) => layer !== "published").reverse());
}

/** @param layers lowest first */
function overlay(documents: Iterable<LakeDocument>, layers: string[]): LakeDocument[] {
  const shown = new Map<string, LakeDocument>();
  const above = new Map(layers.map((layer): [string, LakeDocument[]] => [layer, []]));
  for (const document of documents) {
    if (isPublishedId(document._id)) shown.set(document._id, asPublished(document));
    else above.get(layerOf(document._id))?.push(document);
  }
  let addedIds = false;
  for (const layer of above.values()) {
    for (const document of layer) {
      const id = publishedId(document._id);
      if (unpublishes(document)) shown.delete(id);
      else {
        addedIds ||= !shown.has(id);
        shown.set(id, asPublished(document));
      }
    }
  }
  const list = [...shown.values()];
  return addedIds ? list.sort((a, b) => (a._id < b._id ? -1 : 1)) : list;
}

function layerOf(id: string): string {
  return isDraftId(id) ? "drafts" : (versionName(id) ?? "");
}

/** A version may say that publishing its release removes the document. */
function unpublishes(document: LakeDocument): boolean {
  const system = document._system;
  return (
    typeof system === "object" && system !== null && "delete" in system && system.delete === true
  );
}

function asPublished(document: LakeDocument): LakeDocument {
  const known = overlays.get(document);
  if (known) return known;
  const shown = { ...document, _id: publishedId(document._id), _originalId: document._id };
  overlays.set(document, shown);
  return shown;
}
