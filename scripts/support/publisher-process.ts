import { createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Publication } from "@digiplein/content-schema/site";
import type { BuildStep } from "../../studio/publishing/build-release.ts";
import {
  type PublisherMessage,
  publisherMessageSchema,
} from "../../studio/publishing/publisher-message.ts";
import { sitesText, type Variant } from "../../studio/publishing/publisher-settings.ts";
import type { ProcessNews } from "./lake-process.ts";
import { ROOT, type ScriptSettings } from "./settings.ts";
import { type Supervisor, supervise } from "./supervise.ts";

/** A running publisher, and how the first publication of each variant went. */
export interface PublisherProcess {
  supervisor: Supervisor;
  /**
   * Waits until a variant is live or has failed for the first time.
   * @param onStep told what the build is busy with
   * @throws when the publisher gave up before that
   */
  firstPublication: (region: string, onStep: (step: string) => void) => Promise<Publication>;
}

const STEPS: Record<BuildStep, string> = {
  rendering: "making the pages",
  indexing: "making the search index",
  swapping: "putting it live",
};

/** Absolute path of the file with everything that publisher and builds print. */
export function publisherLog(settings: ScriptSettings): string {
  return join(settings.dataDir, "publisher.log");
}

/**
 * Starts the publisher as a process of its own.
 *
 * @param variants what to keep published
 * @param onPublication told of every state of every variant, also later
 */
export function startPublisherProcess(
  settings: ScriptSettings,
  variants: readonly Variant[],
  onPublication: (publication: Publication) => void,
  news: ProcessNews,
): PublisherProcess {
  const logFile = createWriteStream(publisherLog(settings));
  const settled = new Map<string, Publication>();
  let listener: ((message: PublisherMessage) => void) | null = null;
  let giveUp: ((error: Error) => void) | null = null;

  const supervisor = supervise({
    name: "publisher",
    script: join(ROOT, "studio", "publishing", "main.ts"),
    env: {
      DIGIPLEIN_DATA: settings.dataDir,
      DIGIPLEIN_DIST: settings.distDir,
      DIGIPLEIN_LAKE_URL: `http://127.0.0.1:${settings.lakePort}`,
      DIGIPLEIN_VARIANTS: sitesText(variants),
      DIGIPLEIN_EXAMPLES: "1",
    },
    // The screen shows what the publisher reports; this is for whoever looks for a cause.
    onLine: (line) => void logFile.write(`${line}\n`),
    onMessage(raw) {
      const parsed = publisherMessageSchema.safeParse(raw);
      if (!parsed.success) return;
      supervisor.markReady();
      const message = parsed.data;
      if (message.type === "publication") {
        const { publication } = message;
        if (publication.state !== "building") settled.set(publication.region, publication);
        onPublication(publication);
      }
      listener?.(message);
    },
    onRestart: news.log,
    onGivenUp(reason) {
      if (giveUp) giveUp(new Error(reason));
      else news.onGivenUp(reason);
    },
  });

  return {
    supervisor,
    firstPublication: (region, onStep) =>
      new Promise((resolve, reject) => {
        const known = settled.get(region);
        if (known) return resolve(known);
        giveUp = reject;
        listener = (message) => {
          if (message.type === "step" && message.region === region) onStep(STEPS[message.step]);
          const publication = settled.get(region);
          if (!publication) return;
          listener = null;
          giveUp = null;
          resolve(publication);
        };
      }),
  };
}
