import { createHash } from "node:crypto";
import {
  askContent,
  parseContent,
  type RawContent,
  type Variant,
} from "@digiplein/content-schema/site";
import type { SanityClient } from "@sanity/client";

/** Which site is looked at; the day counts by itself, see `publish-variant.ts`. */
type Site = Pick<Variant, "regionId" | "includeExamples">;

/**
 * A hash over all that one variant shows and over what is wrong with it: equal as long as neither a
 * visitor nor the Studio could see a difference on the same day. So a publication in one region
 * leaves the sites of the others as they are.
 *
 * @param client reads published documents
 * @throws what the client throws when the content cannot be reached
 */
export async function fetchContentFingerprint(client: SanityClient, site: Site): Promise<string> {
  const raw = await askContent((groq, params) => client.fetch<unknown[]>(groq, params));
  return contentFingerprint(raw, site);
}

/** The hash behind {@link fetchContentFingerprint}. */
export function contentFingerprint(raw: RawContent, site: Site): string {
  const { content, problems, warnings } = parseContent(raw, site);
  const shown = content && {
    ...content.all,
    settings: content.settings,
    ownRegion: content.region?._id,
    // Of these a page may name also what the variant does not list.
    regions: [...content.byId.region.values()],
    municipalities: [...content.byId.municipality.values()],
  };
  return createHash("sha256").update(JSON.stringify({ shown, problems, warnings })).digest("hex");
}
