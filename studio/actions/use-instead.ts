import { getPublishedId, useClient } from "sanity";
import { useRouter } from "sanity/router";
import * as z from "zod";
import { type Owned, overrideTypes } from "../session/read-only-reason.ts";
import { regionName } from "../session/regions.ts";
import { useHere } from "../session/SessionLayout.tsx";
import { editorOf, overrideId, proposalTemplate, type Way, waysOf } from "./instead.ts";

const EXISTING =
  "*[_type == $type && base._ref == $base && ownerRegion._ref == $region] | order(_id asc)[0]._id";

/** A document that may exist already. */
export type Opened = Owned & { _id: string };

/**
 * What someone can do instead of changing a document that is not theirs, with how to do it: opens
 * the change that their region has, or a new one that is stored once something is filled in.
 */
export function useInstead(document: Opened | undefined): (Way & { run: () => Promise<void> })[] {
  const { session, regions } = useHere();
  const client = useClient({ apiVersion: "2025-02-19" });
  const { navigateIntent } = useRouter();
  if (document === undefined) return [];
  const subject = getPublishedId(document._id);

  const adapt = async (region: string) => {
    const type = overrideTypes[document._type];
    if (type === undefined) return;
    const found: unknown = await client.fetch(
      EXISTING,
      { type, base: subject, region },
      { perspective: "raw", tag: "override" },
    );
    const existing = z.string().safeParse(found);
    if (existing.success) {
      navigateIntent("edit", { id: getPublishedId(existing.data), type });
    } else {
      const id = overrideId(subject, region);
      navigateIntent("create", [
        { type, template: `${type}-op`, id },
        { base: subject, region },
      ]);
    }
  };
  const propose = async (region: string) => {
    const proposedBy = editorOf(regionName(region, regions));
    navigateIntent("create", [
      { type: "changeProposal", template: proposalTemplate.id },
      { subject, region, proposedBy },
    ]);
  };
  return waysOf(session, document, regions).map((way) => ({
    ...way,
    run: () => (way.kind === "adapt" ? adapt(way.region) : propose(way.region)),
  }));
}
