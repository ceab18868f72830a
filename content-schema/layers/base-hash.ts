/** The fingerprint of what a region's change was made on, to see later whether that moved. */

/** A value as one text: keys in order, without the `_key`s that only say which item is which. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const fields = Object.entries(value)
    .filter(([name, field]) => name !== "_key" && field !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join()}}`;
}

/**
 * FNV-1a of 32 bits (https://datatracker.ietf.org/doc/draft-eastlake-fnv) in eight hexadecimal
 * digits: it has to notice a change, not to protect, and `crypto.subtle` would make callers wait.
 */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * The fingerprints of some fields of a base document, one by one, so that a change can be traced to
 * its field. Take a parsed document, also in the Studio: a stored one lacks the defaults.
 * @param base a parsed document
 * @param fields names of the fields that a region changes
 * @returns e.g. `contact:1c9d44ab summary:9ae0f2c1`, in the order of the names
 */
export function baseHash(base: object, fields: readonly string[]): string {
  return [...new Set(fields)]
    .toSorted()
    .map((field) => `${field}:${fingerprint(canonical(Reflect.get(base, field)))}`)
    .join(" ");
}

/**
 * Which fields of the base are no longer what they were.
 * @param base a parsed document as it is now
 * @param hash what {@link baseHash} said when the change was made
 */
export function fieldsMovedSince(base: object, hash: string): string[] {
  return hash
    .split(" ")
    .filter((recorded) => recorded !== "")
    .map((recorded) => ({ recorded, field: recorded.slice(0, recorded.indexOf(":")) }))
    .filter(({ recorded, field }) => baseHash(base, [field]) !== recorded)
    .map(({ field }) => field);
}
