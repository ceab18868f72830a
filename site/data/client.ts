import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient, type SanityClient } from "@sanity/client";
import { z } from "zod";
import type { SiteEnv } from "./env.ts";

const API_VERSION = "2025-02-19";
const tokensSchema = z.object({ build: z.string().min(1) });

/**
 * The client the site reads content with: a hosted project when one is set, else the embedded lake.
 *
 * @param env parsed settings
 * @throws Error when the embedded lake left no readable token for builds
 */
export function createContentClient(env: SiteEnv): SanityClient {
  const shared = { apiVersion: API_VERSION, useCdn: false, perspective: "published" } as const;
  if (env.SANITY_PROJECT_ID && env.SANITY_DATASET) {
    return createClient({
      ...shared,
      projectId: env.SANITY_PROJECT_ID,
      dataset: env.SANITY_DATASET,
      ...(env.SANITY_READ_TOKEN && { token: env.SANITY_READ_TOKEN }),
    });
  }
  return createClient({
    ...shared,
    ...embeddedLake(env),
    token: env.DIGIPLEIN_LAKE_TOKEN ?? readBuildToken(env.DIGIPLEIN_DATA),
  });
}

/**
 * A client that sees the embedded lake with the eyes of one person: what they may read, and drafts
 * in the place of what is published.
 *
 * @param env parsed settings
 * @param token of their session
 */
export function createPersonalClient(env: SiteEnv, token: string): SanityClient {
  const drafts = { apiVersion: API_VERSION, useCdn: false, perspective: "drafts" } as const;
  return createClient({ ...drafts, ...embeddedLake(env), token });
}

const embeddedLake = (env: SiteEnv) => ({
  projectId: "lake",
  dataset: "production",
  apiHost: env.DIGIPLEIN_LAKE_URL,
  useProjectHostname: false,
});

/**
 * The token the lake wrote for builds on its first start.
 *
 * @param dataFolder folder of the lake's data, DIGIPLEIN_DATA
 * @throws Error that says how to get one
 */
export function readBuildToken(dataFolder: string): string {
  const file = join(dataFolder, "tokens.json");
  try {
    return tokensSchema.parse(JSON.parse(readFileSync(file, "utf8"))).build;
  } catch (cause) {
    throw new Error(
      `No token to read content with: ${file} cannot be read. Start the content lake once (npm start), or set DIGIPLEIN_LAKE_TOKEN.`,
      { cause },
    );
  }
}
