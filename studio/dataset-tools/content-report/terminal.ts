import type { ContentReport, FactUse } from "./measure.ts";
import { READERS } from "./readers.ts";

const COLUMNS = ["pagina", "lezers", "woorden", "niveau", "oudste bron", "links", "fout/advies"];

/** The facts of each status, as "236 official (178 used)". */
export function factCounts(
  facts: readonly FactUse[],
): { status: string; all: number; used: number }[] {
  return [...Map.groupBy(facts, ({ fact }) => fact.status)].map(([status, of]) => ({
    status,
    all: of.length,
    used: of.filter(({ usedBy }) => usedBy.length > 0).length,
  }));
}

/**
 * The report as a table for the terminal.
 * @param report what was measured
 * @returns lines, the widest about 120 characters
 */
export function terminalReport({ pages, facts, findings, documents }: ContentReport): string {
  const rows = pages.map((page) => [
    page.path.slice(0, 52),
    READERS[page.reader],
    String(page.words),
    `${Math.round(page.ease)} ${page.level}`,
    page.oldestSource ?? "z.d.",
    page.isOrphan ? "geen" : String(page.linkedFrom),
    `${page.errors}/${page.advice}`,
  ]);
  const widths = COLUMNS.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const orphans = pages.filter(({ isOrphan }) => isOrphan);
  const count = (number: number, one: string, more: string) =>
    `${number} ${number === 1 ? one : more}`;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [
    line(COLUMNS),
    line(widths.map((width) => "─".repeat(width))),
    ...rows.map(line),
    "",
    `${pages.length} pagina's van ${documents} documenten, ${pages.reduce((sum, { words }) => sum + words, 0)} woorden.`,
    `Taal: ${count(errors, "fout", "fouten")} en ${count(findings.length - errors, "advies", "adviezen")} in alle documenten.`,
    `Zonder link erheen: ${orphans.map(({ path }) => path).join(", ") || "geen"}.`,
    `Feiten gebruikt: ${factCounts(facts)
      .map(({ status, all, used }) => `${used} van ${all} ${status}`)
      .join(", ")}.`,
  ].join("\n");
}
