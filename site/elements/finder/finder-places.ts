import { dayInAmsterdam } from "@digiplein/content-schema/time";
import { type Answer, finder } from "../../lib/finder/finder.ts";
import { current } from "../../lib/finder/order.ts";
import type { Desk, SliceContent } from "../../lib/finder/slice.ts";
import { fetchSlice } from "./fetch-slice.ts";

/** A gemeente, or none, with what can be found there. */
export interface FinderPlace {
  slug: string;
  /** Of the gemeente; empty for none. */
  name: string;
  desk: Desk | undefined;
  find: ReturnType<typeof finder>;
  /** What there is when nothing is asked. */
  all: Answer;
}

/** The slice with what is everywhere. */
export const national = "landelijk";

/** Loads slices, each once, and judges their dates on the day of the visit. */
export class FinderPlaces {
  readonly #folder: string;
  readonly #known = new Map<string, Promise<FinderPlace>>();

  /** @param folder path under which the slices stand */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param gemeente slug; empty for what is everywhere
   * @throws Error without internet, or for a gemeente that this site does not serve
   */
  at(gemeente: string): Promise<FinderPlace> {
    const known = this.#known.get(gemeente) ?? this.#load(gemeente);
    this.#known.set(gemeente, known);
    // Without internet now is not without internet later.
    known.catch(() => this.#known.delete(gemeente));
    return known;
  }

  async #load(slug: string): Promise<FinderPlace> {
    const [everywhere, local] = await Promise.all([
      this.#slice(national),
      slug === "" ? undefined : this.#slice(slug),
    ]);
    const today = dayInAmsterdam(new Date());
    const find = finder([
      ...(local ? current(local.offers, true, today) : []),
      ...current(everywhere.offers, false, today),
    ]);
    const { name, desk } = local ?? everywhere;
    return { slug, name, desk, find, all: find({ choice: {}, text: "" }) };
  }

  async #slice(name: string): Promise<SliceContent> {
    const slice = await fetchSlice(this.#folder, name);
    if (!slice) throw new Error(`There is no slice "${name}".`);
    return slice;
  }
}
