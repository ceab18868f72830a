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
  examples: boolean;
  source: ContentSource;
  /** the day that pages speak of when they are built now */
  today: () => Day;
}

const variantSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*=https?:\/\/[^\s,=]+$/)
  .transform((text): Variant => {
    const at = text.indexOf("=");
    return { region: text.slice(0, at), siteUrl: text.slice(at + 1).replace(/\/$/, "") };
  });

const envSchema = z.object({
  DIGIPLEIN_VARIANTS: z
    .string()
    .default("landelijk=http://localhost:4321")
    .transform((text) => text.split(","))
    .pipe(
      z.array(variantSchema, {
        error: "must look like landelijk=http://localhost:4321,zeeland=http://localhost:4322",
      }),
    ),
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
    examples: settings.DIGIPLEIN_EXAMPLES === "1",
    source: readContentSource(env, resolve(root, settings.DIGIPLEIN_DATA)),
    today: buildDayFrom(env),
  };
}

function sentenceFor(name: string): string {
  return name === "DIGIPLEIN_VARIANTS"
    ? "it must look like landelijk=http://localhost:4321,zeeland=http://localhost:4322"
    : "it must be 0 or 1";
}
