import { ancestorsOf } from "@digiplein/content-schema/layers";
import type { SanityClient } from "@sanity/client";
import * as z from "zod";

const regionsSchema = z.array(
  z.object({ _id: z.string(), title: z.string(), parent: z.string().nullish() }),
);

/** A region by name, and the region that it is part of. */
export type RegionName = z.infer<typeof regionsSchema>[number];

/** Every published region. */
export async function fetchRegions(client: SanityClient): Promise<RegionName[]> {
  const answer: unknown = await client.fetch(
    '*[_type == "region"] | order(title asc) {_id, title, "parent": parent._ref}',
    {},
    { perspective: "published", tag: "regions" },
  );
  return regionsSchema.parse(answer);
}

/** A region by its id; one that does not exist yet is called by the last part of its id. */
export function regionName(id: string, regions: readonly RegionName[]): RegionName {
  return regions.find(({ _id }) => _id === id) ?? { _id: id, title: id.replace(/^region-/, "") };
}

/** Whether a region is part of another one, however far above. */
export function isAbove(above: string, region: string, regions: readonly RegionName[]): boolean {
  const byId = new Map(
    regions.map(({ _id, parent }) => [
      _id,
      { _id, level: "region" as const, parent: parent ?? undefined },
    ]),
  );
  const found = byId.get(region);
  return found !== undefined && ancestorsOf(found, byId).some(({ _id }) => _id === above);
}
