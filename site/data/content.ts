import { AsyncLocalStorage } from "node:async_hooks";
import { writeFile } from "node:fs/promises";
import {
  askContent,
  type Content,
  type ParsedContent,
  type Problem,
  parseContent,
  type RawContent,
} from "@digiplein/content-schema/site";
import type { SanityClient } from "@sanity/client";
import { createContentClient } from "./client.ts";
import type { SiteEnv } from "./env.ts";
import { withOverrides } from "./overrides.ts";
import { env, region, today } from "./region.ts";

let loading: Promise<Content> | undefined;

/** The content of one request, for as long as its page is rendered. Only the preview fills it. */
const given = new AsyncLocalStorage<Content>();

/**
 * All content of this variant, parsed. A build asks the lake once; `astro dev` asks again for every
 * page, so that an edit shows on reload; a page that is rendered {@link withContent} gets that.
 *
 * @throws Error that lists every problem when content cannot be published, after the report for the
 *   Studio is written
 */
export function loadContent(): Promise<Content> {
  const content = given.getStore();
  if (content) return Promise.resolve(content);
  if (import.meta.env.DEV || !loading) loading = fetchContent(env);
  return loading;
}

/**
 * Renders with content of its own: what one editor may see is for the pages of that request only.
 *
 * @param content what `loadContent` gives meanwhile
 * @param render does all that loads, and is done when its promise is
 */
export function withContent<Result>(
  content: Content,
  render: () => Promise<Result>,
): Promise<Result> {
  return given.run(withOverrides(content, today), render);
}

/**
 * Asks the backend, parses, and writes the report for the Studio when DIGIPLEIN_REPORT names a file.
 *
 * @param settings of this build
 * @throws Error as {@link loadContent}
 */
export async function fetchContent(settings: SiteEnv): Promise<Content> {
  const raw = await fetchRaw(createContentClient(settings));
  const { content, problems, warnings } = parseRaw(raw, settings);
  if (settings.DIGIPLEIN_REPORT) {
    const documents = Object.values(raw).reduce((sum, list) => sum + list.length, 0);
    const report = JSON.stringify({ problems, warnings, documents }, null, 2);
    await writeFile(settings.DIGIPLEIN_REPORT, report);
  }
  if (!content) throw new Error(describeProblems(problems));
  return withOverrides(content, today);
}

/** Parses for this variant, on the day of this build. */
export function parseRaw(raw: RawContent, settings: SiteEnv): ParsedContent {
  return parseContent(raw, {
    regionId: region.id,
    includeExamples: settings.DIGIPLEIN_EXAMPLES === "1",
    today,
  });
}

/**
 * Asks every query once.
 *
 * @param client decides what is seen: only what is published, or what one editor may see
 * @throws Error when the content cannot be read
 */
export function fetchRaw(client: SanityClient): Promise<RawContent> {
  return askContent((groq, params) => client.fetch<unknown[]>(groq, params)).catch(
    (cause: unknown) => {
      const where = client.config().apiHost ?? "the content lake";
      throw new Error(
        `The content at ${where} cannot be read: ${messageOf(cause)}. Is the content lake running, and is the token right?`,
        { cause },
      );
    },
  );
}

/**
 * One readable message for everything that is wrong with the content.
 *
 * @param problems at least one problem, as parseContent gives them
 */
function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ documentId, title, field, message, fix }) =>
      `- ${title} (${documentId})${field && `, veld ${field}`}: ${message} ${fix}`,
  );
  return `De inhoud kan zo niet op de site:\n${lines.join("\n")}`;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
