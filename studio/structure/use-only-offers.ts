import { dayInAmsterdam } from "@digiplein/content-schema/time";
import { useEffect, useState } from "react";
import { useClient } from "sanity";
import { ONLY_OFFERS_QUERY, onlyOffersOf } from "./only-offers.ts";

/**
 * The offers of a region that are the only one of a gemeente, asked when the list opens.
 * @returns names of gemeenten per id of an offer; nothing until it is known
 */
export function useOnlyOffers(region: string): ReadonlyMap<string, string[]> | undefined {
  const client = useClient({ apiVersion: "2025-02-19" });
  const [alone, setAlone] = useState<ReadonlyMap<string, string[]>>();
  useEffect(() => {
    let isWanted = true;
    const show = (answer: unknown) =>
      isWanted && setAlone(onlyOffersOf(answer, dayInAmsterdam(new Date())));
    client
      .fetch(ONLY_OFFERS_QUERY, { region }, { perspective: "published", tag: "only-offers" })
      // What cannot be asked now is asked when the list opens again.
      .then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [client, region]);
  return alone;
}
