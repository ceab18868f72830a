import { type ContentType, contentTypes } from "../documents/parsed.ts";
import type { RawContent } from "../raw-content.ts";
import { contentQueries } from "./index.ts";

/**
 * Asks every content query once, side by side.
 * @param ask sends the query of one type to a backend, with the perspective that the caller wants
 * @throws what `ask` throws
 */
export async function askContent(
  ask: (groq: string, params: Record<string, never>, type: ContentType) => Promise<unknown[]>,
): Promise<RawContent> {
  const results = contentTypes.map(async (type): Promise<[ContentType, unknown[]]> => {
    const { groq, params } = contentQueries[type];
    return [type, await ask(groq, params, type)];
  });
  return Object.fromEntries(await Promise.all(results)) as RawContent;
}
