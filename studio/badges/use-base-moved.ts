import { baseHash } from "@digiplein/content-schema/layers";
import { useEffect, useState } from "react";
import { useClient } from "sanity";
import * as z from "zod";
import { fetchBase, isOverrideType, movedTitles, watchedFields } from "./base-moved.ts";
import { useLiveQuery } from "./use-live-query.ts";

const overrideSchema = z.looseObject({
  _type: z.string().refine(isOverrideType),
  base: z.object({ _ref: z.string() }),
  baseHash: z.string().min(1),
});

const REVISION = { filter: "_id == $id", fields: "[0]._rev" };

/** What moved under a region's change, and the fingerprints of who looked at it. */
export interface BaseMoved {
  /** Fields of the base, as editors call them. */
  titles: string[];
  renewed: string;
}

/**
 * Which parts of the base moved since a region made its change.
 * @param stored a change as it is stored; anything else gives nothing
 */
export function useBaseMoved(stored: unknown): BaseMoved | undefined {
  const client = useClient({ apiVersion: "2025-02-19" });
  const parsed = overrideSchema.safeParse(stored);
  const override = parsed.success ? parsed.data : undefined;
  const type = override?._type;
  const id = override?.base._ref;
  const rev = useLiveQuery(id ? REVISION : undefined, { id: id ?? "" });
  const [base, setBase] = useState<object>();
  useEffect(() => {
    let isWanted = true;
    if (type && isOverrideType(type) && id && typeof rev === "string")
      fetchBase(client, type, id).then(
        (found) => isWanted && setBase(found),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [client, type, id, rev]);
  if (!override || !isOverrideType(override._type) || !base) return undefined;
  const titles = movedTitles(override._type, base, override.baseHash);
  if (titles.length === 0) return undefined;
  return { titles, renewed: baseHash(base, watchedFields(override._type, override)) };
}
