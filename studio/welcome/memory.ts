import type { SanityClient } from "@sanity/client";
import * as z from "zod";

const KEY = "digiplein.welkom";

const memory = z.object({
  /** Tasks that were done, by their id. */
  done: z.array(z.string()),
});
/** What the lake remembers of somebody's first days here. */
export type Memory = z.infer<typeof memory>;

const answer = z.array(z.object({ key: z.string(), value: z.unknown() }));

/**
 * What is remembered of who is logged in. Asked of the lake itself: the Studio's own store would
 * first answer what another person left in this browser.
 * @returns nothing for somebody who was never welcomed
 */
export async function recall(client: Pick<SanityClient, "request">): Promise<Memory | undefined> {
  const found = answer.parse(await client.request({ url: `/users/me/keyvalue/${KEY}` }));
  return memory.safeParse(found[0]?.value).data;
}

/** Remembers that somebody was welcomed, and what they did. */
export async function remember(
  client: Pick<SanityClient, "request">,
  value: Memory,
): Promise<void> {
  await client.request({ url: "/users/me/keyvalue", method: "PUT", body: [{ key: KEY, value }] });
}
