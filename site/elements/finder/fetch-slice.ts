import { readSlice, type SliceContent } from "../../lib/finder/slice.ts";

/**
 * Fetches a slice of this site.
 * @param folder path under which the slices stand
 * @param name of the gemeente, or of the country
 * @returns undefined when this site has no such slice
 * @throws Error without internet, or when the file is of another version
 */
export async function fetchSlice(folder: string, name: string): Promise<SliceContent | undefined> {
  const answer = await fetch(`${folder}${name}.json`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`The slice "${name}" does not come: ${answer.status}.`);
  return readSlice(await answer.json());
}
