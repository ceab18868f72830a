import { z } from "zod";

const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http(s) URL" });

/** `region=address` of each site, separated by commas, as the publisher writes it. */
const sites = z
  .string()
  .regex(/^(([a-z][a-z0-9-]*=https?:\/\/[^\s,=]+)(,(?!$)|$))*$/, {
    error: "must look like landelijk=https://example.nl,zeeland=https://zeeland.example.nl",
  })
  .default("")
  .transform((text): ReadonlyMap<string, string> => {
    const entries = text.split(",").filter((entry) => entry !== "");
    const pairs = entries.map((entry) => entry.split("=") as [string, string]);
    return new Map(pairs.map(([region, address]) => [region, address.replace(/\/$/, "")]));
  });

const envSchema = z
  .object({
    DIGIPLEIN_REGION: z.string().default("landelijk"),
    DIGIPLEIN_OUT_DIR: z.string().optional(),
    DIGIPLEIN_LAKE_URL: httpUrl.default("http://127.0.0.1:3900"),
    DIGIPLEIN_LAKE_TOKEN: z.string().optional(),
    DIGIPLEIN_DATA: z.string().default(".digiplein"),
    DIGIPLEIN_EXAMPLES: z.enum(["0", "1"], { error: 'must be "1" or "0"' }).default("0"),
    DIGIPLEIN_REPORT: z.string().optional(),
    DIGIPLEIN_NOW: z.iso
      .datetime({ error: "must be a moment like 2026-11-22T12:00:00Z" })
      .optional(),
    DIGIPLEIN_SITE_URL: httpUrl.default("http://localhost:4321"),
    DIGIPLEIN_SITES: sites,
    SANITY_PROJECT_ID: z.string().optional(),
    SANITY_DATASET: z.string().optional(),
    SANITY_READ_TOKEN: z.string().optional(),
  })
  .refine((env) => Boolean(env.SANITY_PROJECT_ID) === Boolean(env.SANITY_DATASET), {
    path: ["SANITY_DATASET"],
    error:
      "set both SANITY_PROJECT_ID and SANITY_DATASET for a hosted project, or neither for the embedded content lake",
  });

/** Settings of one build of the site, read once from the environment. */
export type SiteEnv = z.infer<typeof envSchema>;

/**
 * Parses the environment variables the site listens to. Empty means not set, as in a shell script.
 *
 * @param env usually `process.env`
 * @throws Error with one line per wrong variable: its name and what it must be
 */
export function parseSiteEnv(env: Record<string, string | undefined>): SiteEnv {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The site cannot start with these settings:\n${lines.join("\n")}`);
}
