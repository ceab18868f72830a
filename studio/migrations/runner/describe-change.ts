import { isDeepStrictEqual } from "node:util";
import type { PlannedChange } from "./plan-migrations.ts";

/** Longest value that a line of the description shows, in characters. */
const LONGEST = 160;

/**
 * What a change does, field by field, as lines for a terminal: `- ` was, `+ ` becomes.
 */
export function describeChange({ before, after }: PlannedChange): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  const fields = names.flatMap((name) => {
    const [was, becomes] = [before[name], after[name]];
    if (isDeepStrictEqual(was, becomes)) return [];
    return [
      ...(was === undefined ? [] : [`    - ${name}: ${shown(was)}`]),
      ...(becomes === undefined ? [] : [`    + ${name}: ${shown(becomes)}`]),
    ];
  });
  return [`  ${before._id}`, ...fields];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
