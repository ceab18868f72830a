import type { SlugIsUniqueValidator } from "@sanity/types";
import groq from "groq";

/** Same type and audience, and either of the two national or both of one region. */
const OTHERS = groq`count(*[_type == $type && slug.current == $slug && !(_id in $self)
  && coalesce(audience, "") == $audience
  && ($owner == "" || !defined(ownerRegion) || ownerRegion._ref == $owner)]) == 0`;

/**
 * Whether no other document has this slug on the same site: unique within a region and against
 * national ones, articles per audience. The build checks the same in slugs.ts.
 */
export const isSlugFree: SlugIsUniqueValidator = async (slug, context) => {
  const { document } = context;
  if (document === undefined) return true;
  const id = document._id.replace(/^(drafts|versions\.[^.]+)\./, "");
  return await context.getClient({ apiVersion: "2025-02-19" }).fetch(OTHERS, {
    type: document._type,
    slug,
    self: [id, `drafts.${id}`],
    audience: document.audience ?? "",
    owner: (document.ownerRegion as { _ref?: string } | undefined)?._ref ?? "",
  });
};
