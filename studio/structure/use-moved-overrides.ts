import { useEffect, useState } from "react";
import { useClient } from "sanity";
import * as z from "zod";
import { fetchBase, isOverrideType, movedTitles } from "../badges/base-moved.ts";
import { useLiveQuery } from "../badges/use-live-query.ts";
import type { WaitingDocument } from "./worklist.ts";

const OVERRIDES = {
  filter: `!(_id in path("drafts.**")) && _type in ["articleOverride", "serviceOverride"] &&
    ownerRegion._ref == $region && defined(baseHash)`,
  fields: '{_id, _type, baseHash, "base": base._ref, "title": coalesce(base->title, base->name)}',
};

const overridesSchema = z.array(
  z.object({
    _id: z.string(),
    _type: z.string().refine(isOverrideType),
    baseHash: z.string(),
    base: z.string(),
    title: z.string().nullable(),
  }),
);

/**
 * The changes of a region whose base moved since, with what moved. Bases are read when the list
 * opens and when one of the changes changes.
 * @returns nothing until it is known
 */
export function useMovedOverrides(region: string): WaitingDocument[] | undefined {
  const client = useClient({ apiVersion: "2025-02-19" });
  const answer = useLiveQuery(OVERRIDES, { region });
  const [moved, setMoved] = useState<WaitingDocument[]>();
  useEffect(() => {
    let isWanted = true;
    const parsed = overridesSchema.safeParse(answer);
    const found = (parsed.data ?? []).map(async ({ _id, _type, baseHash, base, title }) => {
      const document = isOverrideType(_type) && (await fetchBase(client, _type, base));
      if (!document || !isOverrideType(_type)) return [];
      const titles = movedTitles(_type, document, baseHash);
      if (titles.length === 0) return [];
      return [{ id: _id, type: _type, title: title ?? base, detail: titles.join(", ") }];
    });
    if (parsed.success)
      Promise.all(found).then(
        (documents) => isWanted && setMoved(documents.flat()),
        // What cannot be asked now is asked when the list opens again.
        () => isWanted && setMoved([]),
      );
    return () => {
      isWanted = false;
    };
  }, [client, answer]);
  return moved;
}
