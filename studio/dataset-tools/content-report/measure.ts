import {
  type Finding,
  languageContext,
  languageFindings,
  levelOf,
  pathOf,
  type Reader,
  readabilityOf,
  readerOf,
  writtenIn,
} from "@digiplein/content-schema/language";
import { z } from "zod";
import type { DatasetDocument } from "../dataset-line.ts";
import { type Fact, factsOf } from "../facts.ts";
import { oldestDate } from "./source-dates.ts";

/** What the report tells of one page. */
export type PageMeasure = {
  id: string;
  /** Its public path on the site. */
  path: string;
  title: string;
  reader: Reader;
  words: number;
  /** Flesch–Douma, 0 hard – 100 easy. */
  ease: number;
  level: string;
  /** ISO date of the oldest dated source; absent when none has a date. */
  oldestSource?: string;
  sources: number;
  /** How many other documents lead to it, by a link, an action or "lees ook". */
  linkedFrom: number;
  /** No document leads to it, and neither does the menu: only a list or a search finds it. */
  isOrphan: boolean;
  errors: number;
  advice: number;
};

/** A fact with the documents that were written from it. */
export type FactUse = { fact: Fact; usedBy: string[] };

export type ContentReport = {
  pages: PageMeasure[];
  facts: FactUse[];
  findings: Finding[];
  documents: number;
};

/** The site itself leads to these from its home page. */
const IN_MENU = new Set(["phase"]);

const sourcesSchema = z.object({
  sources: z.array(z.object({ date: z.string().default("z.d.") })),
});

/** The dates of a document's sources, as they are written. */
function datesOf(document: DatasetDocument): string[] {
  const parsed = sourcesSchema.safeParse(document);
  return parsed.success ? parsed.data.sources.map(({ date }) => date) : [];
}

/** References that place a document, and lead no reader to what they name. */
const PLACING = new Set(["phases", "themes", "ownerRegion", "provenance", "municipalities"]);

/** The `_id` of every document that another one leads its reader to. */
function targetsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(targetsIn);
  if (typeof value !== "object" || value === null) return [];
  if ("_ref" in value) return [String(value._ref)];
  return Object.entries(value).flatMap(([name, field]) =>
    PLACING.has(name) ? [] : targetsIn(field),
  );
}

/** How many other documents lead to each id or path. */
function countLinks(documents: readonly DatasetDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const hrefs = writtenIn(document).links.map(({ href }) => href?.replace(/[?#].*$/, ""));
    const own = new Set([document._id, pathOf(document)]);
    for (const target of new Set([...targetsIn(document), ...hrefs]))
      if (target !== undefined && !own.has(target))
        counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/**
 * What is written, how hard it reads, what it rests on and who leads to it.
 * @param documents of the dataset
 * @param facts the sheet of facts, by id
 * @returns pages (a document with a path and a text of paragraphs) with the hardest first
 */
export function measureContent(
  documents: readonly DatasetDocument[],
  facts: ReadonlyMap<string, Fact>,
): ContentReport {
  const context = languageContext(documents);
  const findings = documents.flatMap((document) => languageFindings(document, context));
  const byDocument = Map.groupBy(findings, ({ document }) => document);
  const links = countLinks(documents);
  const pages = documents.flatMap((document): PageMeasure[] => {
    const path = pathOf(document);
    const { texts } = writtenIn(document);
    const measure = readabilityOf(texts.map(({ text }) => text));
    if (path === undefined || measure === undefined || !texts.some(({ isBlock }) => isBlock))
      return [];
    const found = byDocument.get(document._id) ?? [];
    const errors = found.filter(({ severity }) => severity === "error").length;
    const dates = datesOf(document);
    const oldestSource = oldestDate(dates);
    const linkedFrom = (links.get(document._id) ?? 0) + (links.get(path) ?? 0);
    return [
      {
        id: document._id,
        path,
        title: String(document.title ?? document.name ?? document._id),
        reader: readerOf(document),
        words: measure.words,
        ease: measure.ease,
        level: levelOf(measure.ease),
        ...(oldestSource === undefined ? {} : { oldestSource }),
        sources: dates.length,
        linkedFrom,
        isOrphan: linkedFrom === 0 && !IN_MENU.has(document._type),
        errors,
        advice: found.length - errors,
      },
    ];
  });
  return {
    pages: pages.toSorted((a, b) => a.ease - b.ease),
    facts: factUses(documents, facts),
    findings,
    documents: documents.length,
  };
}

function factUses(
  documents: readonly DatasetDocument[],
  facts: ReadonlyMap<string, Fact>,
): FactUse[] {
  return [...facts.values()].map((fact) => ({
    fact,
    usedBy: documents.filter((document) => factsOf(document).includes(fact.id)).map((d) => d._id),
  }));
}
