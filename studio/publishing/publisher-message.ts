import { publicationSchema } from "@digiplein/content-schema/site";
import { z } from "zod";

/** What the publisher tells the process that started it, for progress on the screen. */
export const publisherMessageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("publication"), publication: publicationSchema }),
  z.object({
    type: z.literal("step"),
    region: z.string(),
    step: z.enum(["rendering", "indexing", "swapping"]),
  }),
]);

/** One message of the publisher. */
export type PublisherMessage = z.infer<typeof publisherMessageSchema>;

/** Sends a message to the parent, when there is one that listens. */
export function tellParent(message: PublisherMessage): void {
  if (process.connected) process.send?.(message);
}
