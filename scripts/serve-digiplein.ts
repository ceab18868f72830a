/**
 * `npm start`: everything on this machine – the content lake with the Studio, the publisher and the
 * site – from nothing to running, and kept running until Ctrl-C.
 *
 *     npm start                                   the national site
 *     npm start -- --region landelijk,zeeland     several variants, on ports that follow each other
 *     npm start -- --setup-link                   new one-time links to make an account
 */
import { parseArgs } from "node:util";
import type { Publication } from "@digiplein/content-schema/site";
import { buildStudio, STUDIO_DIR } from "../studio/build-studio.ts";
import { hostedSource } from "../studio/publishing/content-source.ts";
import { askSetupLinks, type SetupLink } from "./support/ask-setup-links.ts";
import { checkPort, checkSpace, NEEDED_SPACE } from "./support/check-machine.ts";
import { chooseVariants, listVariants } from "./support/choose-variants.ts";
import { closingBlock } from "./support/closing-block.ts";
import { type ProcessNews, prepareLake, startLake } from "./support/lake-process.ts";
import { openPreview } from "./support/preview-process.ts";
import { createProgress } from "./support/progress.ts";
import { publicationLine } from "./support/publication-line.ts";
import { publisherLog, startPublisherProcess } from "./support/publisher-process.ts";
import { runScript } from "./support/run-script.ts";
import { ROOT, readScriptSettings } from "./support/settings.ts";
import { addressVariants, serveVariants } from "./support/site-servers.ts";

/** What was started, to be ended in the opposite order. */
const started: (() => Promise<void>)[] = [];
let isStopping = false;

/** Ends everything we started; a second Ctrl-C changes nothing. */
async function stop(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const end of started.reverse()) await end();
  process.exit(exitCode);
}

const news: ProcessNews = {
  log: (line) => console.log(`  ${new Date().toLocaleTimeString("nl-NL")}  ${line}`),
  onGivenUp(reason) {
    console.error(`\n✗ ${reason}`);
    void stop(1);
  },
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      region: { type: "string", default: process.env.DIGIPLEIN_REGION || "landelijk" },
      "setup-link": { type: "boolean", default: false },
    },
  });
  const settings = readScriptSettings(process.env);
  const isHosted = hostedSource(process.env) !== null;
  const variants = addressVariants(chooseVariants(values.region, listVariants(ROOT)), settings);
  const lakeUrl = `http://localhost:${settings.lakePort}`;
  const progress = createProgress(process.stdout);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (!isStopping) console.log("\nStopping …");
      void stop(0);
    });

  await progress.step("Checking this machine", async () => {
    for (const { region, port } of variants)
      await checkPort(port, `the site ${region}`, "DIGIPLEIN_SITE_PORT");
    if (!isHosted) await checkPort(settings.lakePort, "the Studio", "DIGIPLEIN_LAKE_PORT");
    await checkSpace(settings.distDir, NEEDED_SPACE);
    await checkSpace(settings.dataDir, NEEDED_SPACE);
    return "Ports and disk space checked";
  });

  if (!isHosted) {
    await progress.step("Opening the content lake", async () => {
      const { documents, seeded, migrated } = await prepareLake(settings);
      const preview = await openPreview(settings);
      started.push(preview.close);
      const lake = await startLake(settings, STUDIO_DIR, preview, news);
      started.push(lake.stop);
      const remarks = [
        ...(seeded > 0 ? [", just filled from the dataset"] : []),
        ...(migrated.backup
          ? [`, ${migrated.documents} adapted to this version (as they were: ${migrated.backup})`]
          : []),
      ].join("");
      return `Content lake: ${documents} documents${remarks}`;
    });
    await progress.step("Building the Studio", async ({ update }) => {
      const building = new AbortController();
      started.push(async () => building.abort());
      const { signal } = building;
      const isNew = await buildStudio({ outDir: STUDIO_DIR, log: update, signal });
      return isNew ? "Studio built" : "Studio is built already";
    });
  }

  let isStarted = false;
  const onPublication = (publication: Publication) => {
    const line = publicationLine(publication);
    if (isStarted && line) news.log(line);
  };
  const publisher = startPublisherProcess(settings, variants, onPublication, news);
  started.push(publisher.supervisor.stop);
  for (const { region } of variants)
    await progress.step(`Building the site ${region}`, async ({ update }) => {
      const publication = await publisher.firstPublication(region, update);
      const line = publicationLine(publication) ?? region;
      return publication.state === "failed" ? { problem: line } : line;
    });
  isStarted = true;
  started.push(await serveVariants(variants, settings));

  const setupLinks: SetupLink[] = isHosted
    ? []
    : await askSetupLinks(lakeUrl, settings.dataDir, values["setup-link"]);
  const studioUrl = isHosted ? null : `${lakeUrl}/studio/`;
  console.log(closingBlock({ variants, studioUrl, setupLinks }));
  console.log(`  What happens from here on; details are in ${publisherLog(settings)}\n`);
}

await runScript(main, () => stop(1));
