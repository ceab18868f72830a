import { join, resolve } from "node:path";
import type { Day } from "@digiplein/content-schema/time";
import { z } from "zod";
import { buildDayFrom } from "./build-day.ts";
import { type ContentSource, readContentSource } from "./content-source.ts";
import { SettingsError } from "./settings-error.ts";

/** One variant of the site and the address where visitors find it. */
export interface Variant {
  region: string;
  /** without a slash at the end */
  siteUrl: string;
}

/** What the publisher process is told by its environment. */
export interface PublisherSettings {
  root: string;
  /** absolute path; each variant has its own folder in it */
  distDir: string;
  variants: Variant[];
  /** `region=address` of every site that is known, so that sites link to each other's pages */
  sites: string;
  examples: boolean;
  source: ContentSource;
  /** the day that pages speak of when they are built now */
  today: () => Day;
}

/** How a list of sites looks, for messages. */
export const SITES_LOOK = "landelijk=http://localhost:4321,zeeland=http://localhost:4322";

const variantSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*=https?:\/\/[^\s,=]+$/)
  .transform((text): Variant => {
    const at = text.indexOf("=");
    return { region: text.slice(0, at), siteUrl: text.slice(at + 1).replace(/\/$/, "") };
  });

/** `region=address` of each site, separated by commas; empty for none. */
export const sitesSchema = z
  .string()
  .transform((text) => text.split(",").filter((entry) => entry !== ""))
  .pipe(z.array(variantSchema, { error: `must look like ${SITES_LOOK}` }));

/** The addresses of sites as {@link sitesSchema} reads them; of a site named twice the last counts. */
export function sitesText(sites: readonly Variant[]): string {
  const addresses = new Map(sites.map(({ region, siteUrl }) => [region, siteUrl]));
  return [...addresses].map(([region, siteUrl]) => `${region}=${siteUrl}`).join(",");
}

const envSchema = z.object({
  DIGIPLEIN_VARIANTS: z.string().default("landelijk=http://localhost:4321").pipe(sitesSchema),
  DIGIPLEIN_SITES: z.string().default("").pipe(sitesSchema),
  DIGIPLEIN_EXAMPLES: z.enum(["0", "1"], { error: "must be 0 or 1" }).default("0"),
  DIGIPLEIN_DATA: z.string().default(".digiplein"),
  DIGIPLEIN_DIST: z.string().default("dist"),
});

/**
 * Parses the publisher's environment; see docs of each name in `publishing/README.md`.
 *
 * @param env usually `process.env`
 * @throws SettingsError with one sentence per mistake
 */
export function readPublisherSettings(env: NodeJS.ProcessEnv): PublisherSettings {
  const root = join(import.meta.dirname, "..", "..");
  const parsed = envSchema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    throw new SettingsError(`${name} is "${env[name]}"; ${sentenceFor(name)}.`);
  }
  const settings = parsed.data;
  return {
    root,
    distDir: resolve(root, settings.DIGIPLEIN_DIST),
    variants: settings.DIGIPLEIN_VARIANTS,
    sites: sitesText([...settings.DIGIPLEIN_SITES, ...settings.DIGIPLEIN_VARIANTS]),
    examples: settings.DIGIPLEIN_EXAMPLES === "1",
    source: readContentSource(env, resolve(root, settings.DIGIPLEIN_DATA)),
    today: buildDayFrom(env),
  };
}

function sentenceFor(name: string): string {
  const isList = name === "DIGIPLEIN_VARIANTS" || name === "DIGIPLEIN_SITES";
  return isList ? `it must look like ${SITES_LOOK}` : "it must be 0 or 1";
}
