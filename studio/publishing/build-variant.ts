import { join } from "node:path";
import { buildDayFrom } from "./build-day.ts";
import { type BuildResult, type BuildStep, buildRelease } from "./build-release.ts";
import { fetchContentFingerprint } from "./content-fingerprint.ts";
import { type ContentSource, connectPublisher, contentEnvironment } from "./content-source.ts";
import { codeFingerprint } from "./fingerprints.ts";
import type { Variant } from "./publisher-settings.ts";
import { openReleaseStore } from "./release-store.ts";

/** What to build once, without a publisher. */
export interface VariantBuild {
  root: string;
  /** absolute path; each variant has its own folder in it */
  distDir: string;
  variant: Variant;
  /** `region=address` of every site that is known; see README.md of this folder */
  sites?: string;
  examples: boolean;
  source: ContentSource;
  signal: AbortSignal;
  onStep?: (step: BuildStep) => void;
}

/**
 * Builds one variant and makes it live, whether or not anything changed.
 *
 * @throws when the content cannot be reached or `DIGIPLEIN_NOW` is no moment
 */
export async function buildVariant(request: VariantBuild): Promise<BuildResult> {
  const { root, variant, examples, source, sites = "" } = request;
  const store = await openReleaseStore(join(request.distDir, variant.region));
  await store.cleanUp();
  return buildRelease({
    root,
    region: variant.region,
    store,
    contentEnvironment: {
      ...contentEnvironment(source),
      DIGIPLEIN_SITE_URL: variant.siteUrl,
      DIGIPLEIN_SITES: sites,
    },
    examples,
    contentFingerprint: await fetchContentFingerprint(connectPublisher(source), {
      regionId: variant.region,
      includeExamples: examples,
    }),
    codeFingerprint: await codeFingerprint(root, { examples, siteUrl: variant.siteUrl, sites }),
    day: buildDayFrom(process.env)(),
    signal: request.signal,
    ...(request.onStep && { onStep: request.onStep }),
  });
}
