import { LakeError } from "../model.ts";

/** About 64 MB of JSON. */
const RESULT_LIMIT_BYTES = 64_000_000;

/**
 * Refuses an answer that would be too large, without writing it out first.
 * @param limit roughly bytes of JSON; strings count by characters
 * @throws LakeError 400
 */
export function checkResultSize(result: unknown, limit: number = RESULT_LIMIT_BYTES): void {
  let left = limit;
  const spend = (value: unknown): void => {
    left -= typeof value === "string" ? value.length + 2 : 6;
    if (left < 0) throw tooLarge(limit);
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) for (const item of value) spend(item);
    else spendFields(value as Record<string, unknown>);
  };
  const spendFields = (fields: Record<string, unknown>): void => {
    // Not Object.entries: large answers would make millions of short-lived arrays.
    for (const key in fields) {
      left -= key.length + 3;
      spend(fields[key]);
    }
  };
  spend(result);
}

function tooLarge(limit: number): LakeError {
  return new LakeError(
    400,
    `The answer is larger than ${Math.round(limit / 1_000_000)} MB; ask for fewer documents or fields.`,
    "queryError",
  );
}
