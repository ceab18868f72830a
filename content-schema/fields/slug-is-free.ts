import type { SlugIsUniqueValidator } from "@sanity/types";
import groq from "groq";
import { typesInSameFolder } from "../public-path.ts";

/** Same folder and audience, and on one site: either is national, of one region or of one above. */
const OTHERS = groq`count(*[_type in $types && slug.current == $slug && !(_id in $self)
  && coalesce(audience, "") == $audience
  && ($owner == "" || !defined(ownerRegion) || ownerRegion._ref == $owner
    || ownerRegion->parent._ref == $owner
    || ownerRegion._ref == *[_id == $owner][0].parent._ref)]) == 0`;

/**
 * Whether no other document has this slug on the same site: unique within a region and against
 * national ones, in the folder of its type and audience. The build checks the same in slugs.ts.
 */
export const isSlugFree: SlugIsUniqueValidator = async (slug, context) => {
  const { document } = context;
  if (document === undefined) return true;
  const id = document._id.replace(/^(drafts|versions\.[^.]+)\./, "");
  const audience = typeof document.audience === "string" ? document.audience : "";
  return await context.getClient({ apiVersion: "2025-02-19" }).fetch(OTHERS, {
    types: typesInSameFolder(document._type, audience),
    slug,
    self: [id, `drafts.${id}`],
    audience,
    owner: (document.ownerRegion as { _ref?: string } | undefined)?._ref ?? "",
  });
};
