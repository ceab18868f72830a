import type { ReferenceFilterResolver, SanityDocument } from "@sanity/types";
import groq from "groq";

/**
 * What can sensibly be referred to: of the country, of the document's own region or of the one that
 * this region is part of, and not over. Of types without owner or status everything.
 */
const SENSIBLE = groq`!(status in ["stopped", "archived"]) && ($owner == "" || !defined(ownerRegion)
  || ownerRegion._ref == $owner || ownerRegion._ref == *[_id == $owner][0].parent._ref)`;

const OF_SAME_OWNER = groq`!(status in ["stopped", "archived"])
  && coalesce(ownerRegion._ref, "") == $owner`;

const ownerParams = (document: SanityDocument) => ({
  owner: (document.ownerRegion as { _ref?: string } | undefined)?._ref ?? "",
});

/** Which documents a reference offers: those that an editor of this document would look for. */
export const sensibleDocuments: ReferenceFilterResolver = ({ document }) => ({
  filter: SENSIBLE,
  params: ownerParams(document),
});

/** Only documents of the owner of this one, for what says something of them in their owner's name. */
export const documentsOfSameOwner: ReferenceFilterResolver = ({ document }) => ({
  filter: OF_SAME_OWNER,
  params: ownerParams(document),
});
