import { type LakeDocument, LakeError, type Perspective } from "../model.ts";
import { draftId, isPublishedId, publishedId } from "../store/document-id.ts";

/** How a query sees stored documents: which ones, and under which ids. */
export interface Lens {
  /** the id under which a stored document can show; only if `resolve` finds it there */
  shownId(storedId: string): string;
  /** the document that shows under this id */
  resolve(
    shownId: string,
    stored: (id: string) => LakeDocument | undefined,
  ): LakeDocument | undefined;
}

const RAW: Lens = {
  shownId: (storedId) => storedId,
  resolve: (shownId, stored) => stored(shownId),
};

const overlays = new WeakMap<LakeDocument, LakeDocument>();

/**
 * The documents as a perspective shows them: published ones, with the layers on top of them that
 * it names (`drafts`, or names of versions; first wins). Such documents carry the published `_id`,
 * and their own in `_originalId`. `raw` shows every document as it is stored.
 * @throws LakeError 400 when `raw` is combined with another layer
 */
export function lensOf(perspective: Perspective): Lens {
  if (perspective.length === 0 || perspective.includes("raw")) {
    if (perspective.length <= 1) return RAW;
    throw new LakeError(
      400,
      'The perspective "raw" cannot be combined with others.',
      "validationError",
    );
  }
  const layers = perspective.filter((layer) => layer !== "published").map(idIn);
  return {
    shownId: publishedId,
    resolve(shownId, stored) {
      if (!isPublishedId(shownId)) return undefined;
      for (const layerId of layers) {
        const document = stored(layerId(shownId));
        if (document) return unpublishes(document) ? undefined : asPublished(document);
      }
      const document = stored(shownId);
      return document && asPublished(document);
    },
  };
}

/** Where a layer keeps its edition of a published id. */
function idIn(layer: string): (publishedId: string) => string {
  if (layer === "drafts" || layer === "previewDrafts") return draftId;
  return (id) => `versions.${layer}.${id}`;
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
