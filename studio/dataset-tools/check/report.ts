import type { Finding } from "./finding.ts";

/**
 * The findings for a terminal, grouped by document; errors before advice.
 *
 * @param findings from `checkDocuments`
 * @param documents how many documents were looked at
 * @param origin where they are from, e.g. `studio/dataset`
 */
export function checkReport(
  findings: readonly Finding[],
  documents: number,
  origin: string,
): string {
  const of = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity);
  const [errors, advice] = [of("error"), of("advice")];
  return [
    ...section("ADVICE", "·", advice),
    ...section("ERRORS", "✗", errors),
    `${errors.length > 0 ? "✗" : "✓"} ${documents} documents of ${origin}: ${counted(errors.length, "error", "errors")}, ${counted(advice.length, "piece of advice", "pieces of advice")}`,
  ].join("\n");
}

function section(title: string, sign: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const byDocument = Map.groupBy(findings, ({ documentId }) => documentId);
  const groups = [...byDocument].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${title} (${findings.length})`,
    "",
    ...groups.flatMap(([id, own]) => [
      `${id} – ${own[0]?.title}`,
      ...own.map(
        ({ field, message, fix }) => `  ${sign} ${field ? `${field}: ` : ""}${message} ${fix}`,
      ),
      "",
    ]),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
