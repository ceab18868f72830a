/** An offer on the list of a visitor: enough to find its facts again, and nothing about the visitor. */
export interface Saved {
  /** Slug of a gemeente in whose slice it is; empty for what is everywhere. */
  gemeente: string;
  /** Of the offer; one that covers several gemeenten is still one offer. */
  slug: string;
}

/** More nobody compares, and a QR code holds no more: twenty of the longest slugs just fit. */
export const MOST_SAVED = 20;

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const ONE = new RegExp(`^(?:(${SLUG})/)?(${SLUG})$`);
const LONGEST = 96;

/**
 * One offer of a list as text.
 * @param text `terneuzen/kies`, or `kindertelefoon` for what is everywhere
 * @returns undefined for anything that we did not write
 */
export function parseSaved(text: string): Saved | undefined {
  const [, gemeente = "", slug = ""] = ONE.exec(text) ?? [];
  const isOurs = slug !== "" && Math.max(gemeente.length, slug.length) <= LONGEST;
  return isOurs ? { gemeente, slug } : undefined;
}

/** As {@link parseSaved} reads it. */
export const savedText = ({ gemeente, slug }: Saved): string =>
  gemeente ? `${gemeente}/${slug}` : slug;

/** A whole list as text, without what is wrong, double or too much. */
export function parseList(text: string): Saved[] {
  const all = text.split(",").flatMap((one) => parseSaved(one) ?? []);
  return all
    .filter(({ slug }, index) => all.findIndex((other) => other.slug === slug) === index)
    .slice(0, MOST_SAVED);
}

/** As {@link parseList} reads it. */
export const listText = (list: readonly Saved[]): string => list.map(savedText).join(",");

const NAME = "aanbod";

/**
 * The list in the part of an address behind `#`, which a browser never sends anywhere.
 * @param fragment with or without that sign
 */
export function fromFragment(fragment: string): Saved[] {
  return parseList(new URLSearchParams(fragment.replace(/^#/, "")).get(NAME) ?? "");
}

/**
 * A fragment with this list in the place of the one it had; what else it says stays. A place on the
 * page (`#inhoud`) makes room for the list.
 */
export function withList(fragment: string, list: readonly Saved[]): string {
  const others = fragment
    .replace(/^#/, "")
    .split("&")
    .filter((pair) => pair.includes("=") && !pair.startsWith(`${NAME}=`));
  const all = list.length > 0 ? [...others, `${NAME}=${listText(list)}`] : others;
  return all.length > 0 ? `#${all.join("&")}` : "";
}
