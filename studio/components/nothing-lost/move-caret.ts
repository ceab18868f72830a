/**
 * Where a place in a text is after somebody else changed the text around it.
 * @param at number of letters before it, in `before`
 */
export function moveCaret(before: string, after: string, at: number): number {
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before[same] === after[same]) same += 1;
  if (at <= same) return at;
  let sameEnd = 0;
  while (
    sameEnd < shortest - same &&
    before[before.length - 1 - sameEnd] === after[after.length - 1 - sameEnd]
  )
    sameEnd += 1;
  const fromEnd = before.length - at;
  if (fromEnd <= sameEnd) return after.length - fromEnd;
  // Both sides changed: behind the same words as before, or else the end of what came instead.
  const words = before.slice(same, at);
  const found = after.indexOf(words, same);
  return found < 0 ? Math.min(at, after.length - sameEnd) : found + words.length;
}
