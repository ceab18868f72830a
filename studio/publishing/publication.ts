import { createHash } from "node:crypto";
import type { Problem, Publication } from "@digiplein/content-schema/site";
import type { SanityClient } from "@sanity/client";
import type { Variant } from "./publisher-settings.ts";
import type { Release } from "./release.ts";

/** The fields that every state of a variant has. */
export function publicationOf({
  region,
  siteUrl,
}: Variant): Pick<Publication, "_id" | "_type" | "region" | "siteUrl"> {
  return { _id: `publication.${region}`, _type: "publication", region, siteUrl };
}

/** What is live while a next build runs or fails; empty before the first release. */
export function liveFacts(release: Release | null): Partial<Publication> {
  if (release === null) return {};
  const { builtAt, stamp, seconds, pages } = release;
  return { since: builtAt, release: stamp, seconds, pages };
}

/** The lake wants a `_key` on every object in an array; the same problem keeps the same key. */
export function withKeys(problems: readonly Problem[]): NonNullable<Publication["problems"]> {
  return problems.map((problem, index) => {
    const hash = createHash("sha256")
      .update(`${index}${JSON.stringify(problem)}`)
      .digest("hex");
    return { _key: hash.slice(0, 12), ...problem };
  });
}

/**
 * Writes the state to the content lake, where the Studio listens for it.
 *
 * @param client may write documents of type `publication`
 * @throws what the client throws when the lake cannot be reached or refuses
 */
export async function writePublication(
  client: SanityClient,
  publication: Publication,
): Promise<void> {
  await client.createOrReplace(publication);
}
