import { slugFrom } from "@digiplein/content-schema/menukaart";
import type { Listed } from "./listed.ts";
import { type Packed, pack, unpack } from "./pack.ts";

/** Grows when an older script can no longer read what a newer build writes. */
const VERSION = 3;

/** Whom to tell that help is missing, with at least one way to do so. */
export interface Desk {
  name: string;
  email?: string;
  phone?: string;
  website?: string;
}

/** What a slice tells. */
export interface SliceContent {
  /** Of the gemeente; empty for the whole country. */
  name: string;
  desk?: Desk;
  offers: Listed[];
}

/** The file of one gemeente, or of the whole country. */
interface Slice extends Omit<SliceContent, "offers"> {
  version: typeof VERSION;
  offers: Packed<Listed>;
}

/**
 * In a list longer than this nobody reads every summary, and they would make the file heavy: then
 * the page of an offer has it, the list does not.
 */
const MOST_SUMMARIES = 400;

/** In a list longer than this ways to reach each would make the file too heavy: only the largest city. */
const MOST_CONTACTS = 4000;

/**
 * The offers as a small file, those of one organization beside each other: that compresses best, and
 * equal content gives an equal file.
 */
export function sliceOf({ offers, ...about }: SliceContent): Slice {
  const isLong = offers.length > MOST_SUMMARIES;
  const rows = offers.toSorted(byGiver).map((offer) => ({
    ...offer,
    slug: shortSlug(offer),
    summary: isLong ? null : offer.summary,
    contact: offers.length > MOST_CONTACTS ? null : offer.contact,
  }));
  return { version: VERSION, ...about, offers: pack(rows) };
}

/** In plain order of code units, the same in every place. */
function byGiver(a: Listed, b: Listed): number {
  const [first, second] = [a, b].map(({ organization, slug }) => `${organization}\n${slug}`);
  return (first ?? "") < (second ?? "") ? -1 : 1;
}

/**
 * What a file of this site tells.
 * @param raw what the file holds
 * @throws Error when it is not such a file, or one of another version: the page has to be loaded anew
 */
export function readSlice(raw: unknown): SliceContent {
  const isSlice = typeof raw === "object" && raw !== null && "version" in raw && "offers" in raw;
  if (!isSlice || raw.version !== VERSION) {
    throw new Error(`This page reads slices of version ${VERSION}: load the page anew.`);
  }
  const { offers, ...about } = raw as Slice;
  return {
    ...about,
    offers: unpack(offers).map((offer) => ({ ...offer, slug: fullSlug(offer) })),
  };
}

/** Stands for the slug that the Studio makes of a name; no slug has this sign. */
const OF_NAME = "~";

function shortSlug({ name, slug }: Listed): string {
  const own = slugFrom(name);
  return slug.startsWith(own) ? OF_NAME + slug.slice(own.length) : slug;
}

function fullSlug({ name, slug }: Listed): string {
  return slug.startsWith(OF_NAME) ? slugFrom(name) + slug.slice(OF_NAME.length) : slug;
}
