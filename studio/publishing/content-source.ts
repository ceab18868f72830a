import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient, type SanityClient } from "@sanity/client";
import { z } from "zod";
import { SettingsError } from "./settings-error.ts";

/** Where the content is: the embedded lake, or a project on Sanity's hosted Content Lake. */
export type ContentSource =
  | { kind: "embedded"; url: string; buildToken: string; publisherToken: string }
  | {
      kind: "hosted";
      projectId: string;
      dataset: string;
      readToken: string | undefined;
      writeToken: string | undefined;
    };

/** The API version that both sides were tested with; from here on `published` is the default. */
export const SANITY_API_VERSION = "2025-02-19";

// Sanity's own rules for these names (https://www.sanity.io/docs/datasets).
const hostedSchema = z.object({
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{2,}$/, "must be a project id such as zp7mbokg"),
  SANITY_DATASET: z
    .string()
    .regex(/^[a-z0-9~][a-z0-9_-]{0,63}$/, "must be a dataset name such as production"),
  SANITY_READ_TOKEN: z.string().regex(/^\S+$/, "must be a token without spaces").optional(),
  SANITY_PUBLISHER_TOKEN: z.string().regex(/^\S+$/, "must be a token without spaces").optional(),
});

const tokensSchema = z.object({ build: z.string().min(1), publisher: z.string().min(1) });

/** The hosted project that the environment names, or null for the embedded lake. */
export function hostedSource(env: NodeJS.ProcessEnv): ContentSource | null {
  const names = ["SANITY_PROJECT_ID", "SANITY_DATASET"];
  const set = names.filter((name) => env[name]);
  if (set.length === 0) return null;
  if (set.length === 1)
    throw new SettingsError(
      `${set[0]} is set but ${names.find((name) => name !== set[0])} is not; set both for a hosted project, or neither for the embedded content lake.`,
    );
  const parsed = hostedSchema.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`${issue?.path.join(".")} is wrong: it ${issue?.message}.`);
  }
  const settings = parsed.data;
  return {
    kind: "hosted",
    projectId: settings.SANITY_PROJECT_ID,
    dataset: settings.SANITY_DATASET,
    readToken: settings.SANITY_READ_TOKEN,
    writeToken: settings.SANITY_PUBLISHER_TOKEN,
  };
}

/**
 * Where the content is, from the environment: `SANITY_*` for a hosted project, otherwise
 * `DIGIPLEIN_LAKE_URL` with the robots' tokens from `DIGIPLEIN_LAKE_TOKEN` and
 * `DIGIPLEIN_PUBLISHER_TOKEN` or from `<dataDir>/tokens.json`, which the lake writes.
 *
 * @param env usually `process.env`
 * @param dataDir absolute path of the lake's data
 * @throws SettingsError with one sentence about what is missing or wrong
 */
export function readContentSource(env: NodeJS.ProcessEnv, dataDir: string): ContentSource {
  const hosted = hostedSource(env);
  if (hosted) return hosted;
  const url = env.DIGIPLEIN_LAKE_URL || "http://127.0.0.1:3900";
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new SettingsError(`DIGIPLEIN_LAKE_URL is "${url}"; it must be an http(s) address.`);
  const build = env.DIGIPLEIN_LAKE_TOKEN;
  const publisher = env.DIGIPLEIN_PUBLISHER_TOKEN;
  const tokens = build && publisher ? { build, publisher } : readTokens(dataDir);
  return {
    kind: "embedded",
    url: url.replace(/\/$/, ""),
    buildToken: build || tokens.build,
    publisherToken: publisher || tokens.publisher,
  };
}

/** The environment by which a build of the site finds the same content. */
export function contentEnvironment(source: ContentSource): Record<string, string> {
  if (source.kind === "embedded")
    return { DIGIPLEIN_LAKE_URL: source.url, DIGIPLEIN_LAKE_TOKEN: source.buildToken };
  return {
    SANITY_PROJECT_ID: source.projectId,
    SANITY_DATASET: source.dataset,
    ...(source.readToken && { SANITY_READ_TOKEN: source.readToken }),
  };
}

/** A client that reads published documents, and may write the publisher's own state. */
export function connectPublisher(source: ContentSource): SanityClient {
  const common = {
    apiVersion: SANITY_API_VERSION,
    useCdn: false,
    perspective: "published",
  } as const;
  if (source.kind === "embedded")
    return createClient({
      ...common,
      projectId: "lake",
      dataset: "production",
      apiHost: source.url,
      useProjectHostname: false,
      token: source.publisherToken,
    });
  const token = source.writeToken ?? source.readToken;
  return createClient({
    ...common,
    projectId: source.projectId,
    dataset: source.dataset,
    ...(token && { token }),
  });
}

function readTokens(dataDir: string): z.infer<typeof tokensSchema> {
  const path = join(dataDir, "tokens.json");
  try {
    return tokensSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new SettingsError(
      `There are no robot tokens in ${path}; start the content lake first, or set DIGIPLEIN_LAKE_TOKEN and DIGIPLEIN_PUBLISHER_TOKEN.`,
    );
  }
}

/** In a shell script an empty variable means that it is not set. */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
}
