import type { SanityClient } from "@sanity/client";
import { z } from "zod";
import { SettingsError } from "../../publishing/settings-error.ts";

const refusalSchema = z.object({ statusCode: z.number(), message: z.string() });

/**
 * Turns what a client throws into one sentence with the fix.
 *
 * @param client the client that threw, for its address
 * @returns a handler for `.catch()` that always throws a SettingsError
 */
export function refusalAsSentence(client: SanityClient): (error: unknown) => never {
  return (error) => {
    throw new SettingsError(sentenceOf(error, client.config().url));
  };
}

function sentenceOf(error: unknown, url: string): string {
  const refusal = refusalSchema.safeParse(error).data;
  // The client writes one line per refused mutation.
  const reason = refusal?.message.replaceAll(/\s*\n[\s-]*/g, " ");
  switch (refusal?.statusCode) {
    case undefined:
      return `The content at ${url} cannot be reached; start it with npm start, or check its address.`;
    case 401:
    case 403:
      return `The content at ${url} may not be changed with this token; for the embedded lake it is "maintenance" in tokens.json, for a hosted one SANITY_WRITE_TOKEN.`;
    case 409:
      return `Somebody changed the content meanwhile (${reason}); nothing of this batch was written, run it again.`;
    default:
      return `The content at ${url} refused the migration: ${reason}`;
  }
}
