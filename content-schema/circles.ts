/**
 * The way from a document back to itself, when there is one.
 * @param start an id
 * @param next the ids to which a document leads
 * @returns the ids after the start, the last of which leads back to it; undefined without a circle
 */
export function circleFrom(
  start: string,
  next: (id: string) => readonly string[],
): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: readonly string[]): string[] | undefined => {
    for (const to of next(id)) {
      if (to === start) return [...way];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = walk(to, [...way, to]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(start, []);
}
