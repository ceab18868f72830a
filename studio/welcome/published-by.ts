import type { SanityClient } from "@sanity/client";
import * as z from "zod";
import type { Session } from "../session/session.ts";

/** The documents that changed last: what somebody published a moment ago is among them. */
export const NEWEST_QUERY = `*[_type in $types && (count($regions) == 0 || ownerRegion._ref in $regions)]
  | order(_updatedAt desc)[0...20]{"id": _id, "at": _updatedAt}`;

const newest = z.array(z.object({ id: z.string() }));
const transaction = z.object({ author: z.string(), documentIDs: z.array(z.string()) });

/**
 * Whether somebody published one of the documents: a transaction of theirs on its published
 * edition stands in its history.
 * @param found what `NEWEST_QUERY` found
 */
export async function isPublishedBy(
  client: Pick<SanityClient, "request">,
  dataset: string,
  userId: string,
  found: unknown,
): Promise<boolean> {
  const ids = newest.parse(found).map(({ id }) => id);
  if (ids.length === 0) return false;
  const answer: unknown = await client.request({
    url: `/data/history/${dataset}/transactions/${ids.join(",")}`,
    query: { excludeMutations: "true", reverse: "true", limit: "200" },
  });
  return z
    .string()
    .parse(answer)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => transaction.parse(JSON.parse(line)))
    .some(
      ({ author, documentIDs }) => author === userId && documentIDs.some((id) => ids.includes(id)),
    );
}

/** The parameters of `NEWEST_QUERY` for somebody's own documents. */
export function ownDocuments(types: readonly string[], { regions }: Session) {
  return { types: [...types], regions: [...regions] };
}
