import type { Advice } from "./advice.ts";

const LONGEST = 96;

/**
 * The form of a slug, the last part of a public URL: lower-case words with single hyphens.
 * @param slug e.g. `samen-afspraken-maken`
 */
export function checkSlug(slug: string): Advice | null {
  const fix =
    "Gebruik alleen kleine letters zonder accenten, cijfers en losse streepjes, bijvoorbeeld samen-afspraken-maken.";
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return { message: `“${slug}” kan niet in een webadres staan.`, fix };
  }
  if (slug.length > LONGEST) {
    return {
      message: `Dit webadres is ${slug.length} tekens lang.`,
      fix: `Maak het hoogstens ${LONGEST} tekens.`,
    };
  }
  return null;
}

/**
 * The slug of a title, the same in the Studio and in the scripts.
 * @param title any Dutch text, e.g. `'s-Hertogenbosch`
 * @returns e.g. `s-hertogenbosch`; cut at 96 characters
 */
export function slugFrom(title: string): string {
  return title
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
}
