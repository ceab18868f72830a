import { labels } from "@digiplein/content-schema/studio";
import type { Template } from "sanity";
import {
  type Instead,
  type Owned,
  overrideTypes,
  readOnlyReason,
} from "../session/read-only-reason.ts";
import { type RegionName, regionName } from "../session/regions.ts";
import type { Session } from "../session/session.ts";

const reference = (id: string) => ({ _type: "reference", _ref: id });

/** The role that a region's editor writes under: a role, never a name. */
export function editorOf(region: RegionName | undefined): string {
  return region === undefined ? "Landelijke redactie" : `Redactie van ${region.title}`;
}

/** A change of a region, on a document that it inherits. */
export const overrideTemplates: Template[] = Object.values(overrideTypes).map((type) => ({
  id: `${type}-op`,
  title: labels.documentType[type],
  schemaType: type,
  parameters: [
    { name: "base", title: "Document", type: "string" },
    { name: "region", title: "Regio", type: "string" },
  ],
  value: ({ base, region }: { base: string; region: string }) => ({
    base: reference(base),
    ownerRegion: reference(region),
  }),
}));

/** A proposal about a document of somebody else. */
export const proposalTemplate: Template = {
  id: "changeProposal-over",
  title: labels.documentType.changeProposal,
  schemaType: "changeProposal",
  parameters: ["subject", "region", "proposedBy"].map((name) => ({
    name,
    title: name,
    type: "string",
  })),
  value: ({ subject, region, proposedBy }: Record<string, string>) => ({
    subject: reference(subject ?? ""),
    ownerRegion: reference(region ?? ""),
    proposedBy,
  }),
};

/** What someone can do with a document that is not theirs, for one of their regions. */
export interface Way {
  kind: Instead;
  label: string;
  region: string;
}

/**
 * What someone can do instead of changing a document: adapt it, for each of their regions that
 * inherits it, or propose a change.
 */
export function waysOf(session: Session, document: Owned, regions: readonly RegionName[]): Way[] {
  if (readOnlyReason(session, document, regions) === undefined) return [];
  const ways = session.regions.flatMap((region) => {
    const kind = readOnlyReason({ ...session, regions: [region] }, document, regions)?.instead;
    return kind === undefined ? [] : [{ kind, region }];
  });
  const adapting = ways.filter(({ kind }) => kind === "adapt");
  if (adapting.length === 0)
    return ways.slice(0, 1).map((way) => ({ ...way, label: "Stel een wijziging voor" }));
  return adapting.map((way) => ({
    ...way,
    label:
      adapting.length === 1
        ? "Pas aan voor mijn regio"
        : `Pas aan voor ${regionName(way.region, regions).title}`,
  }));
}

/**
 * The id of a region's change of a document: the same for every editor, so that two who begin at
 * the same time write in one document.
 */
export function overrideId(base: string, region: string): string {
  return `aanpassing-${region.replace(/^region-/, "")}-${base}`.slice(0, 120);
}
