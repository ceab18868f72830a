/**
 * A text patch in the form of `diffMatchPatch`, for tests: one hunk that replaces what differs, with
 * the shared start and end as its context. Written from the unidiff form that the Studio sends
 * (https://github.com/google/diff-match-patch/wiki/Unidiff), with lengths in bytes of UTF-8.
 */
export function textPatch(before: string, after: string): string {
  const [from, to] = [[...before], [...after]];
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shortest - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const lines = [
    [" ", from.slice(0, start)],
    ["-", from.slice(start, from.length - end)],
    ["+", to.slice(start, to.length - end)],
    [" ", from.slice(from.length - end)],
  ] as const;
  const hunk = lines
    .filter(([, characters]) => characters.length > 0)
    .map(([sign, characters]) => `${sign}${escaped(characters.join(""))}\n`);
  return `@@ -${place(before)} +${place(after)} @@\n${hunk.join("")}`;
}

/** Where the hunk is: from the first byte on, and how many; nothing at all is at 0. */
function place(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes === 0) return "0,0";
  return bytes === 1 ? "1" : `1,${bytes}`;
}

function escaped(text: string): string {
  return encodeURI(text).replace(/%20/g, " ");
}
