import { createHash } from "node:crypto";
import type { SanityClient } from "@sanity/client";
import { z } from "zod";
import { problemSchema } from "./build-report.ts";
import type { Release } from "./release.ts";

/**
 * What an editor sees about one variant: being built, live since, or failed and why. The facts of
 * the live release stay while a next build runs or fails, because that release stays live.
 */
export const publicationSchema = z.object({
  region: z.string(),
  siteUrl: z.string(),
  state: z.enum(["building", "live", "failed"]),
  /** ISO time at which the last build started */
  startedAt: z.string().optional(),
  /** ISO time at which the live release was swapped in */
  since: z.string().optional(),
  release: z.string().optional(),
  seconds: z.number().optional(),
  pages: z.number().optional(),
  problems: z.array(problemSchema).optional(),
  warnings: z.array(problemSchema).optional(),
  /** Dutch, for the editor, when the build failed */
  message: z.string().optional(),
});

/** The publisher's state of one variant. */
export type Publication = z.infer<typeof publicationSchema>;

/** The part of a publication that describes the live release; empty before the first one. */
export function liveFacts(release: Release | null): Partial<Publication> {
  if (release === null) return {};
  const { builtAt, stamp, seconds, pages } = release;
  return { since: builtAt, release: stamp, seconds, pages };
}

/**
 * Writes the state to the content lake as `publication.<region>`, where the Studio listens. The
 * dot in the id keeps it from visitors and out of exports.
 *
 * @param client may write documents of type `publication`
 * @throws what the client throws when the lake cannot be reached or refuses
 */
export async function writePublication(
  client: SanityClient,
  publication: Publication,
): Promise<void> {
  await client.createOrReplace({
    _id: `publication.${publication.region}`,
    _type: "publication",
    ...publication,
    ...(publication.problems && { problems: publication.problems.map(withKey) }),
    ...(publication.warnings && { warnings: publication.warnings.map(withKey) }),
  });
}

/** The lake wants a `_key` on every object in an array; the same problem keeps the same key. */
function withKey<T>(item: T, index: number): T & { _key: string } {
  const hash = createHash("sha256")
    .update(`${index}${JSON.stringify(item)}`)
    .digest("hex");
  return { _key: hash.slice(0, 12), ...item };
}
