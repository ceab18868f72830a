import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { keepBuilt } from "../keep-built.ts";
import { astroBin } from "../publishing/build-release.ts";
import { codeFingerprint } from "../publishing/fingerprints.ts";
import { runChild } from "../publishing/run-child.ts";

/** Names of Vite's own that a test runner sets for us; a build would believe them. */
const OF_TEST_RUNNERS = { BASE_URL: undefined, DEV: undefined, PROD: undefined, MODE: undefined };

const ROOT = join(import.meta.dirname, "..", "..");

/** Where the bundles are: made from our own code, so they are the same for every lake. */
const BUNDLES_DIR = join(ROOT, "studio", "dist", "preview");

/** Who looks at a page; see `Visit` in site/data. */
export interface Visit {
  token: string;
  documentId: string | undefined;
}

/** What the site's own code does for us; `site/preview/render.ts` says what it answers. */
const rendererSchema = z.object({
  renderPage: z.custom<(request: Request, visit: Visit) => Promise<Response>>(isFunction),
  renderFile: z.custom<(request: Request) => Promise<Response>>(isFunction),
});

/** The code of one variant of the site, ready to render. */
export interface Bundle extends z.infer<typeof rendererSchema> {
  /** absolute path of the scripts that its pages load */
  clientDir: string;
}

/** Gives the bundle of a variant, and builds it when the code of the site changed. */
export type Bundles = (variant: string) => Promise<Bundle>;

/**
 * Keeps the bundles of this process. A bundle reads its variant from the environment while it is
 * loaded, so they are loaded one after the other.
 *
 * @param env where the content is, as for a build of the site
 * @param signal ends a running build
 */
export function createBundles(env: NodeJS.ProcessEnv, signal: AbortSignal): Bundles {
  const known = new Map<string, Promise<Bundle>>();
  let last: Promise<unknown> = Promise.resolve();
  return (variant) => {
    const bundle =
      known.get(variant) ??
      last.then(async () => {
        await build(variant, env, signal);
        return load(variant);
      });
    known.set(variant, bundle);
    // A build that failed is tried again at the next request.
    last = bundle.catch(() => known.delete(variant));
    return bundle;
  };
}

async function build(variant: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  await keepBuilt({
    outDir: join(BUNDLES_DIR, variant),
    fingerprint: await codeFingerprint(ROOT, { variant }),
    async build(freshDir) {
      const { code, log } = await runChild({
        script: astroBin(ROOT),
        args: ["build", "--config", "site/preview/astro.config.mjs"],
        cwd: ROOT,
        env: {
          ...env,
          ...OF_TEST_RUNNERS,
          ASTRO_TELEMETRY_DISABLED: "1",
          NODE_ENV: "production",
          DIGIPLEIN_REGION: variant,
          DIGIPLEIN_OUT_DIR: freshDir,
        },
        signal,
      });
      if (code !== 0)
        throw new Error(`The preview of ${variant} could not be built:\n${log.trim()}`);
    },
  });
}

async function load(variant: string): Promise<Bundle> {
  const directory = join(BUNDLES_DIR, variant);
  process.env.DIGIPLEIN_REGION = variant;
  const module: unknown = await import(pathToFileURL(join(directory, "server", "entry.mjs")).href);
  return {
    ...rendererSchema.parse({ ...(module as object) }),
    clientDir: join(directory, "client"),
  };
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
