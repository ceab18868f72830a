import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient, type SanityClient } from "@sanity/client";
import { z } from "zod";
import { type ContentSource, SANITY_API_VERSION } from "../../publishing/content-source.ts";
import { SettingsError } from "../../publishing/settings-error.ts";

const tokensSchema = z.object({ maintenance: z.string().min(1) });

/**
 * A client that reads and writes everything, as it is stored.
 *
 * @param source where the content is
 * @param env usually `process.env`: `DIGIPLEIN_MAINTENANCE_TOKEN`, or `SANITY_WRITE_TOKEN` when hosted
 * @param dataDir absolute path of the lake's data, for its `tokens.json`
 * @throws SettingsError when there is no token
 */
export function connectMaintenance(
  source: ContentSource,
  env: NodeJS.ProcessEnv,
  dataDir: string,
): SanityClient {
  const common = {
    apiVersion: SANITY_API_VERSION,
    useCdn: false,
    perspective: "raw",
    // Who migrates wants to know at once that the content is not there.
    maxRetries: 0,
  } as const;
  if (source.kind === "embedded")
    return createClient({
      ...common,
      projectId: "lake",
      dataset: "production",
      apiHost: source.url,
      useProjectHostname: false,
      token: env.DIGIPLEIN_MAINTENANCE_TOKEN || readToken(dataDir),
    });
  const token = env.SANITY_WRITE_TOKEN;
  if (!token)
    throw new SettingsError(
      "SANITY_WRITE_TOKEN is not set; make a token with write access in the settings of the hosted project.",
    );
  return createClient({ ...common, projectId: source.projectId, dataset: source.dataset, token });
}

function readToken(dataDir: string): string {
  const path = join(dataDir, "tokens.json");
  try {
    return tokensSchema.parse(JSON.parse(readFileSync(path, "utf8"))).maintenance;
  } catch {
    throw new SettingsError(
      `There is no maintenance token in ${path}; start this version's content lake once, or set DIGIPLEIN_MAINTENANCE_TOKEN.`,
    );
  }
}
