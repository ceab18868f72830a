import { OP } from "./operations.ts";

/** Below this many shared characters, writing the whole string is as short. */
const WORTH_SLICING = 16;

/**
 * Builds a string from the shared start and end of the old one. Offsets are bytes of UTF-8.
 * Only slices that begin at 0 or end at the end are written: npm `mendoza` 3.0.8 resolves the end
 * of any other slice wrongly when characters before it take more than one byte.
 * @returns the operations on a blank value, or `undefined` when the whole value is as short
 */
export function stringEdit(before: string, after: string): unknown[] | undefined {
  const shortest = Math.min(before.length, after.length);
  const start = sharedStart(before, after, shortest);
  const end = sharedEnd(before, after, shortest - start);
  if (start + end < WORTH_SLICING) return undefined;
  const patch: unknown[] = [];
  const middle = after.slice(start, after.length - end);
  if (start > 0) patch.push(OP.stringAppendSlice, 0, bytes(before.slice(0, start)));
  if (middle !== "") patch.push(OP.stringAppendString, middle);
  if (end > 0) {
    patch.push(OP.stringAppendSlice, bytes(before.slice(0, before.length - end)), bytes(before));
  }
  return patch;
}

function sharedStart(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a[length] === b[length]) length += 1;
  // Never cut between the two halves of a character outside the basic plane.
  return length > 0 && isHighSurrogate(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function sharedEnd(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length > 0 && isLowSurrogate(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
