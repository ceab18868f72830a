import { join, resolve } from "node:path";
import { z } from "zod";
import {
  SITES_LOOK,
  sitesSchema,
  type Variant,
} from "../../studio/publishing/publisher-settings.ts";
import { SettingsError } from "../../studio/publishing/settings-error.ts";

/** Absolute path of the project. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** Where everything is and listens, from the environment. */
export interface ScriptSettings {
  /** absolute path: content, accounts, tokens and assets of the embedded lake */
  dataDir: string;
  /** absolute path: the releases of every variant */
  distDir: string;
  /** absolute path: the content we ship */
  datasetDir: string;
  lakePort: number;
  /** of the first variant; the next one listens one higher */
  sitePort: number;
  /** the public addresses of sites, also of those that run elsewhere */
  sites: Variant[];
  /** how many of the newest backups `npm run backup` leaves */
  keepBackups: number;
}

const port = (standard: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .default(String(standard))
    .transform(Number)
    .pipe(z.int().min(1).max(65_535));

const amount = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(10_000));

const envSchema = z.object({
  DIGIPLEIN_DATA: z.string().default(".digiplein"),
  DIGIPLEIN_DIST: z.string().default("dist"),
  DIGIPLEIN_DATASET: z.string().default("studio/dataset"),
  DIGIPLEIN_LAKE_PORT: port(3900),
  DIGIPLEIN_SITE_PORT: port(4321),
  DIGIPLEIN_SITES: z.string().default("").pipe(sitesSchema),
  DIGIPLEIN_KEEP_BACKUPS: amount.default(14),
});

/**
 * Parses the environment of our scripts; empty means not set, as in a shell script.
 *
 * @throws SettingsError that names the first wrong variable
 */
export function readScriptSettings(env: NodeJS.ProcessEnv): ScriptSettings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(set);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new SettingsError(`${name} is "${env[name]}"; it must ${expectedOf(name)}.`);
  }
  const settings = parsed.data;
  return {
    dataDir: resolve(ROOT, settings.DIGIPLEIN_DATA),
    distDir: resolve(ROOT, settings.DIGIPLEIN_DIST),
    datasetDir: resolve(ROOT, settings.DIGIPLEIN_DATASET),
    lakePort: settings.DIGIPLEIN_LAKE_PORT,
    sitePort: settings.DIGIPLEIN_SITE_PORT,
    sites: settings.DIGIPLEIN_SITES,
    keepBackups: settings.DIGIPLEIN_KEEP_BACKUPS,
  };
}

function expectedOf(name: string): string {
  if (name === "DIGIPLEIN_SITES") return `look like ${SITES_LOOK}`;
  return name.endsWith("_PORT")
    ? "be a port number from 1 to 65535, such as 4321"
    : "be how many backups stay, at least 1";
}
