import { slugFrom } from "@digiplein/content-schema/rules";

/**
 * The slug that follows the title while an editor types: until somebody chose another one, and
 * never once others may link to it.
 * @param before the title until now
 * @param title the title now
 * @param slug as it stands in the form
 * @returns the new slug, or undefined to leave it
 */
export function nextSlug(before: string, title: string, slug: string): string | undefined {
  const isOurs = slug === "" || slug === slugFrom(before);
  const next = slugFrom(title);
  return isOurs && next !== "" && next !== slug ? next : undefined;
}
