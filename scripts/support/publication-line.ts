import type { Problem, Publication } from "@digiplein/content-schema/site";

/**
 * One state of a variant as a line for the terminal, with a line per problem when it failed and per
 * warning when it did not.
 *
 * @returns null for a state that is not worth a line
 */
export function publicationLine(publication: Publication): string | null {
  const {
    region,
    state,
    startedAt,
    pages,
    seconds,
    message,
    problems = [],
    warnings = [],
  } = publication;
  if (state === "building") return null;
  // Without a start there was no build: what was live still matches the content.
  if (state === "live" && !startedAt) return `Site ${region}: ${pages} pages, nothing changed`;
  if (state === "live") {
    const built = `Site ${region}: ${pages} pages, built in ${seconds} s`;
    return [built, ...warningLines(warnings)].join("\n");
  }
  return [`Site ${region} not built: ${message}`, ...problemLines(problems)].join("\n");
}

/** What the content warns of, under a line that says so: nothing stops, but an editor should look. */
export function warningLines(warnings: readonly Problem[]): string[] {
  return warnings.length === 0 ? [] : ["    Warnings:", ...problemLines(warnings)];
}

/** What is wrong in the content, a line each: document, field, message and fix. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ documentId, field, message, fix }) =>
      `    ${documentId}${field && ` › ${field}`}: ${message} ${fix}`,
  );
}
