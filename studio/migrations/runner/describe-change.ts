import { isDeepStrictEqual } from "node:util";
import type { PlannedChange } from "./plan-migrations.ts";

/** Longest value that a line of the description shows, in characters. */
const LONGEST = 160;

/**
 * What a change does, field by field, as lines for a terminal: `- ` was, `+ ` becomes.
 */
export function describeChange({ before, after }: PlannedChange): string[] {
  return [`  ${before._id}`, ...differences(before, after, "")];
}

/** The innermost values that differ, so that one word in a long text is seen. */
function differences(was: unknown, becomes: unknown, path: string): string[] {
  if (isDeepStrictEqual(was, becomes)) return [];
  if (Array.isArray(was) && Array.isArray(becomes) && was.length === becomes.length)
    return was.flatMap((item, index) => differences(item, becomes[index], `${path}[${index}]`));
  if (isRecord(was) && isRecord(becomes)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(becomes)])].toSorted();
    return names.flatMap((name) =>
      differences(was[name], becomes[name], path === "" ? name : `${path}.${name}`),
    );
  }
  return [
    ...(was === undefined ? [] : [`    - ${path}: ${shown(was)}`]),
    ...(becomes === undefined ? [] : [`    + ${path}: ${shown(becomes)}`]),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
