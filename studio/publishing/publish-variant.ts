import type { Publication } from "@digiplein/content-schema/site";
import type { Day } from "@digiplein/content-schema/time";
import type { BuildRequest, BuildResult, BuildStep } from "./build-release.ts";
import { liveFacts, publicationOf, withKeys } from "./publication.ts";
import type { Variant } from "./publisher-settings.ts";
import type { Release } from "./release.ts";
import type { ReleaseStore } from "./release-store.ts";

/**
 * A build that failed on content which changed while it ran may have mixed old and new. It is
 * tried again without telling anyone, but not for ever while a colleague keeps publishing.
 */
const LONGEST_DOUBT = 2;

/** After a technical failure we try again by ourselves, later each time. In milliseconds. */
const RETRY_AFTER = [10_000, 60_000, 600_000];

/** What decides what the pages say. */
type Basis = Pick<BuildRequest, "contentFingerprint" | "codeFingerprint" | "day">;

const isSame = (one: Basis, other: Basis) =>
  one.contentFingerprint === other.contentFingerprint &&
  one.codeFingerprint === other.codeFingerprint &&
  one.day === other.day;

/** What publishing one variant needs from the world; tests pass fakes. */
export interface VariantWorld {
  variant: Variant;
  store: ReleaseStore;
  contentFingerprint: () => Promise<string>;
  codeFingerprint: () => Promise<string>;
  /** the day in the Netherlands: pages say things that hold on one day and not on the next */
  today: () => Day;
  build: (request: Basis & { onStep: (step: BuildStep) => void }) => Promise<BuildResult>;
  report: (publication: Publication) => Promise<void>;
  onStep: (step: BuildStep) => void;
  /** takes one line for the operator */
  log: (line: string) => void;
  /** whether a build was asked for that the running one may not contain */
  isStale: () => boolean;
  /** asks for another build, after some milliseconds */
  requestAgain: (after: number) => void;
  /** the publisher is stopping: what fails now is no news */
  isStopping: () => boolean;
}

/**
 * Makes the function that brings one variant up to date: builds when the live release does not
 * match the content, the code and the day, and reports what an editor should know.
 *
 * @returns rejects only when the content or the disk cannot be reached
 */
export function createVariantPublisher(world: VariantWorld): () => Promise<void> {
  let doubts = 0;
  let technicalFailures = 0;
  /** the failure that stands, for as long as content, code and day stay the same */
  let failure: { wanted: Basis; publication: Publication } | null = null;
  const base = publicationOf(world.variant);

  return async function publish(): Promise<void> {
    const wanted: Basis = {
      contentFingerprint: await world.contentFingerprint(),
      codeFingerprint: await world.codeFingerprint(),
      day: world.today(),
    };
    const live = await world.store.live();
    if (live && isSame(live, wanted)) {
      failure = null;
      return world.report({ ...base, state: "live", ...liveFacts(live) });
    }
    if (failure && isSame(failure.wanted, wanted)) return world.report(failure.publication);
    if (live && isSame({ ...live, day: wanted.day }, wanted))
      world.log(`${base.region}: its pages are of ${live.day}, building them for ${wanted.day}`);
    return build(wanted, live);
  };

  async function build(wanted: Basis, live: Release | null): Promise<void> {
    const startedAt = new Date().toISOString();
    await world.report({ ...base, state: "building", startedAt, ...liveFacts(live) });
    const result = await world.build({ ...wanted, onStep: world.onStep });
    if (result.ok) {
      doubts = 0;
      technicalFailures = 0;
      failure = null;
      return world.report(succeeded(result, startedAt));
    }
    if (world.isStopping()) return;
    world.log(result.log);
    if (doubts < LONGEST_DOUBT && (await changedSince(wanted.contentFingerprint))) {
      doubts += 1;
      world.requestAgain(0);
      return;
    }
    doubts = 0;
    const publication = failed(result, startedAt, live);
    if (result.problems.length > 0) failure = { wanted, publication };
    else retryLater();
    return world.report(publication);
  }

  /** What is not in the content may pass by itself: a full disk, a lake that restarts. */
  function retryLater(): void {
    failure = null;
    world.requestAgain(RETRY_AFTER[technicalFailures] ?? RETRY_AFTER.at(-1) ?? 0);
    technicalFailures += 1;
  }

  async function changedSince(contentFingerprint: string): Promise<boolean> {
    return world.isStale() || (await world.contentFingerprint()) !== contentFingerprint;
  }

  function succeeded(result: BuildResult & { ok: true }, startedAt: string): Publication {
    const warnings = withKeys(result.warnings);
    return { ...base, state: "live", startedAt, warnings, ...liveFacts(result.release) };
  }

  function failed(
    result: BuildResult & { ok: false },
    startedAt: string,
    live: Release | null,
  ): Publication {
    return {
      ...base,
      state: "failed",
      startedAt,
      problems: withKeys(result.problems),
      warnings: withKeys(result.warnings),
      message: result.message,
      ...liveFacts(live),
    };
  }
}
