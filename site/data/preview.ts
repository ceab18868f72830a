import type { Content, ContentType, Problem, RawContent } from "@digiplein/content-schema/site";
import { createPersonalClient } from "./client.ts";
import { fetchRaw, parseRaw } from "./content.ts";
import type { SiteEnv } from "./env.ts";

/** Someone who looks at a page before it is published. */
export interface Visit {
  /** Of their own session: they see what the lake lets them see, drafts too. */
  token: string;
  /** The document that they are working on. */
  documentId: string | undefined;
}

/** What the page can be made of, or what is wrong in the document that the editor is working on. */
export type PreviewContent =
  | { content: Content; warnings: Problem[] }
  | { content: null; problems: Problem[] };

/** After so many rounds everything but the document at hand is taken as it is published. */
const ROUNDS = 3;

/**
 * All content of this variant with drafts, for one person. Drafts are often unfinished: one that is
 * broken stops the preview when it is the document at hand; of others the published text stands in,
 * since a colleague's half sentence must not take the preview away.
 *
 * @throws Error when the content cannot be read
 */
export async function fetchPreview(settings: SiteEnv, visit: Visit): Promise<PreviewContent> {
  const client = createPersonalClient(settings, visit.token);
  let raw = withoutConcept(await fetchRaw(client), visit.documentId);
  let published: RawContent | undefined;
  for (let round = 0; ; round += 1) {
    const { content, problems, warnings } = parseRaw(raw, settings);
    if (content) return { content, warnings };
    const own = problems.filter(({ documentId }) => documentId === visit.documentId);
    if (own.length > 0) return { content: null, problems: own };
    if (round === ROUNDS) return { content: null, problems };
    published ??= await fetchRaw(client.withConfig({ perspective: "published" }));
    const broken = new Set(problems.map(({ documentId }) => documentId));
    const isBroken = (id: string) =>
      id !== visit.documentId && (round === ROUNDS - 1 || broken.has(id));
    raw = replaced(raw, published, isBroken);
  }
}

/**
 * A concept stands on no site. The one that the editor is working on is shown as it will be once it
 * is active; what it lacks for that comes as a problem.
 */
function withoutConcept(raw: RawContent, documentId: string | undefined): RawContent {
  const shown = (item: unknown) =>
    idOf(item) === documentId && isConcept(item) ? { ...item, status: "active" } : item;
  const lists = Object.entries(raw).map(([type, list]) => [type, list.map(shown)] as const);
  return Object.fromEntries(lists) as RawContent;
}

function isConcept(item: unknown): item is { status: "concept" } {
  return typeof item === "object" && item !== null && Reflect.get(item, "status") === "concept";
}

/** Takes some documents as they are published; those that never were are left out. */
function replaced(
  raw: RawContent,
  published: RawContent,
  isReplaced: (id: string) => boolean,
): RawContent {
  const types = Object.keys(raw) as ContentType[];
  const lists = types.map((type) => {
    const kept = raw[type].filter((item) => !isReplaced(idOf(item)));
    const taken = published[type].filter((item) => isReplaced(idOf(item)));
    return [type, [...kept, ...taken]] as const;
  });
  return Object.fromEntries(lists) as RawContent;
}

function idOf(item: unknown): string {
  return typeof item === "object" && item !== null ? String(Reflect.get(item, "_id")) : "";
}
