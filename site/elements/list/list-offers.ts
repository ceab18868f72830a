import { dayInAmsterdam } from "@digiplein/content-schema/time";
import { type Current, current } from "../../lib/finder/order.ts";
import type { Saved } from "../../lib/list/saved.ts";
import { fetchSlice } from "../finder/fetch-slice.ts";
import { national } from "../finder/finder-places.ts";

/** An offer of a list with its facts of today. */
export interface Found {
  saved: Saved;
  offer: Current;
  /** Name of the gemeente; empty for the whole country. */
  gemeente: string;
}

/**
 * The offers of a list with their facts, in its order. What is no longer there is left out.
 * @param folder path under which the slices stand
 * @throws Error without internet
 */
export async function listOffers(folder: string, list: readonly Saved[]): Promise<Found[]> {
  const names = [...new Set(list.map(sliceOf))];
  const today = dayInAmsterdam(new Date());
  const places = new Map(
    await Promise.all(
      names.map(async (name) => {
        const slice = await fetchSlice(folder, name);
        const offers = current(slice?.offers ?? [], name !== national, today);
        return [name, { gemeente: slice?.name ?? "", offers }] as const;
      }),
    ),
  );
  return list.flatMap((saved) => {
    const place = places.get(sliceOf(saved));
    const offer = place?.offers.find(({ slug }) => slug === saved.slug);
    return offer && place ? [{ saved, offer, gemeente: place.gemeente }] : [];
  });
}

const sliceOf = ({ gemeente }: Saved): string => gemeente || national;
