/**
 * `npm run build`: the site as visitors get it, without the examples, in `dist/<region>/current`.
 *
 *     npm run build                        every variant
 *     npm run build -- --region zeeland    one of them
 *     npm run build -- --examples          with the documents that are marked as an example
 *
 * `DIGIPLEIN_SITES` has the public address of each variant, or `DIGIPLEIN_SITE_URL` that of the only
 * one.
 */
import { parseArgs } from "node:util";
import type { BuildResult } from "../studio/publishing/build-release.ts";
import { buildVariant } from "../studio/publishing/build-variant.ts";
import { sitesText } from "../studio/publishing/publisher-settings.ts";
import { SettingsError } from "../studio/publishing/settings-error.ts";
import { checkSpace, NEEDED_SPACE } from "./support/check-machine.ts";
import { chooseVariants, listVariants } from "./support/choose-variants.ts";
import { openContent } from "./support/open-content.ts";
import { createProgress } from "./support/progress.ts";
import { problemLines, warningLines } from "./support/publication-line.ts";
import { runScript } from "./support/run-script.ts";
import { ROOT, readScriptSettings, type ScriptSettings } from "./support/settings.ts";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      region: { type: "string", default: "all" },
      examples: { type: "boolean", default: false },
    },
  });
  const settings = readScriptSettings(process.env);
  const regions = chooseVariants(values.region, listVariants(ROOT));
  const variants = regions.map((region) => ({ region, siteUrl: addressOf(region, settings) }));
  await checkSpace(settings.distDir, NEEDED_SPACE);
  const progress = createProgress(process.stdout);
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => interrupted.abort());

  const content = await openContent(settings);
  const failed: string[] = [];
  try {
    console.log(`Building from ${content.origin}.`);
    if (settings.sites.length === 0 && !process.env.DIGIPLEIN_SITE_URL)
      console.log(
        `Addresses in sitemap and robots.txt start with ${localAddress(settings)}; for public sites set DIGIPLEIN_SITES.`,
      );
    for (const variant of variants) {
      const { region } = variant;
      await progress.step(`Building ${region}`, async ({ update }) => {
        const result = await buildVariant({
          root: ROOT,
          distDir: settings.distDir,
          variant,
          sites: sitesText(settings.sites),
          examples: values.examples,
          source: content.source,
          signal: interrupted.signal,
          onStep: update,
        });
        if (!result.ok) failed.push(region);
        return result.ok ? builtLine(result) : { problem: failedText(region, result) };
      });
    }
  } finally {
    await content.close();
  }
  if (failed.length > 0)
    throw new SettingsError(
      `Not built: ${failed.join(", ")}. What was live in dist/ is still live.`,
    );
}

const localAddress = ({ sitePort }: ScriptSettings) => `http://localhost:${sitePort}`;

/** Sites that name each other must all be named, or an offer could have no page, or two. */
function addressOf(region: string, settings: ScriptSettings): string {
  const { sites } = settings;
  const known = sites.find((site) => site.region === region);
  if (!known && sites.length > 0)
    throw new SettingsError(
      `DIGIPLEIN_SITES does not name ${region}; add its address, or build the others with --region.`,
    );
  return known?.siteUrl ?? (process.env.DIGIPLEIN_SITE_URL || localAddress(settings));
}

function builtLine({ release, warnings }: BuildResult & { ok: true }): string {
  const { region, pages, seconds, bytes, heaviest } = release;
  const megabytes = (bytes / 1e6).toFixed(1);
  const kilobytes = (heaviest.bytes / 1e3).toFixed(1);
  const line = `${region}: ${pages} pages in ${seconds} s, ${megabytes} MB (${bytes} bytes), heaviest page ${heaviest.path} ${kilobytes} kB`;
  return [line, ...warningLines(warnings)].join("\n");
}

function failedText(region: string, result: BuildResult & { ok: false }): string {
  const lines = problemLines(result.problems);
  // The log says nothing new when the content is what is wrong.
  return [`${region}: ${result.message}`, ...(lines.length > 0 ? lines : [result.log])].join("\n");
}

await runScript(main);
