import { join } from "node:path";
import type { Publication } from "@digiplein/content-schema/site";
import { buildRelease } from "./build-release.ts";
import { type BuildRunner, createBuildRunner } from "./build-runner.ts";
import { fetchContentFingerprint } from "./content-fingerprint.ts";
import { listenToContent } from "./content-listener.ts";
import { connectPublisher, contentEnvironment } from "./content-source.ts";
import { watchDays } from "./day-watch.ts";
import { codeFingerprint } from "./fingerprints.ts";
import { writePublication } from "./publication.ts";
import { createVariantPublisher } from "./publish-variant.ts";
import { tellParent } from "./publisher-message.ts";
import type { PublisherSettings, Variant } from "./publisher-settings.ts";
import { openReleaseStore } from "./release-store.ts";

/** When the content cannot be read at all, we look again after this many milliseconds. */
const RETRY_AFTER = 10_000;

/** A running publisher. */
export interface Publisher {
  /** Stops listening and building; resolves when nothing of it runs any more. */
  stop(): Promise<void>;
}

/**
 * Keeps every variant of the site equal to the published content: listens to the lake, builds,
 * swaps, and tells the Studio how it went. At the start and after every lost connection it builds
 * what changed meanwhile, and on every new day all of it, because pages speak of today.
 *
 * @param settings from `readPublisherSettings`
 * @param log takes one line for the operator
 * @throws when a release folder cannot be made
 */
export async function startPublisher(
  settings: PublisherSettings,
  log: (line: string) => void,
): Promise<Publisher> {
  const client = connectPublisher(settings.source);
  const stopping = new AbortController();
  const oneAtATime = createLock();

  /** A build takes all the memory and cores it can get, so the variants take turns. */
  async function startVariant(variant: Variant): Promise<BuildRunner> {
    const store = await openReleaseStore(join(settings.distDir, variant.region));
    await store.cleanUp();
    const publish = createVariantPublisher({
      variant,
      store,
      contentFingerprint: () =>
        fetchContentFingerprint(client, {
          regionId: variant.region,
          includeExamples: settings.examples,
        }),
      codeFingerprint: () =>
        codeFingerprint(settings.root, {
          examples: settings.examples,
          siteUrl: variant.siteUrl,
          sites: settings.sites,
        }),
      today: settings.today,
      build: (request) =>
        buildRelease({
          ...request,
          root: settings.root,
          region: variant.region,
          store,
          contentEnvironment: {
            ...contentEnvironment(settings.source),
            DIGIPLEIN_SITE_URL: variant.siteUrl,
            DIGIPLEIN_SITES: settings.sites,
          },
          examples: settings.examples,
          signal: stopping.signal,
        }),
      report,
      onStep: (step) => tellParent({ type: "step", region: variant.region, step }),
      log,
      isStale: () => runner.isStale(),
      requestAgain: (after) => void setTimeout(() => runner.request(), after).unref(),
      isStopping: () => stopping.signal.aborted,
    });
    const runner = createBuildRunner(
      () => oneAtATime(publish),
      (error) => {
        log(`${variant.region}: ${describe(error)}`);
        setTimeout(() => runner.request(), RETRY_AFTER).unref();
      },
    );
    return runner;
  }

  async function report(publication: Publication): Promise<void> {
    log(describePublication(publication));
    tellParent({ type: "publication", publication });
    const { source } = settings;
    // A hosted project is told only when somebody gave a token that may write there.
    if (source.kind === "hosted" && !source.writeToken) return;
    try {
      await writePublication(client, publication);
    } catch (error) {
      // The site is what matters; the state is written again when the lake is back.
      log(`${publication.region}: the Studio could not be told: ${describe(error)}`);
    }
  }

  const runners: BuildRunner[] = [];
  for (const variant of settings.variants) runners.push(await startVariant(variant));
  const requestAll = () => {
    for (const runner of runners) runner.request();
  };
  const stopListening = listenToContent(client, {
    onConnected: requestAll,
    onChange: requestAll,
    onDisconnected: (reason) => log(`The content lake is away (${reason}); waiting for it.`),
  });
  const stopWatching = watchDays(requestAll);

  return {
    async stop() {
      stopListening();
      stopWatching();
      stopping.abort();
      await Promise.all(runners.map((runner) => runner.stop()));
    },
  };
}

/** Runs work in the order of asking, one piece at a time. */
function createLock(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

function describePublication(publication: Publication): string {
  const { region, state, pages, seconds, message, problems = [] } = publication;
  if (state === "building") return `${region}: building`;
  if (state === "live") return `${region}: live, ${pages} pages in ${seconds} s`;
  const lines = problems.map(
    (problem) => `  ${problem.documentId} › ${problem.field}: ${problem.message} ${problem.fix}`,
  );
  return [`${region}: failed. ${message}`, ...lines].join("\n");
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
