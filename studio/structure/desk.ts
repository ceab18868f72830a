import type { SanityClient } from "@sanity/client";
import { EarthGlobeIcon } from "@sanity/icons/EarthGlobe";
import { PinIcon } from "@sanity/icons/Pin";
import type { ListItemBuilder, StructureBuilder, StructureResolver } from "sanity/structure";
import { fetchRegions, type RegionName, regionName } from "../session/regions.ts";
import { isNational, isRegional, type Session, sessionOf } from "../session/session.ts";
import { buildItems, type Item } from "./build-items.ts";
import { managementPlan, nationalPlan } from "./national-plan.ts";
import { regionPlan } from "./region-plan.ts";

/** The desk of one region as a pane of its own. */
function regionList(S: StructureBuilder, { _id, title }: RegionName, mayCreate: boolean) {
  return S.list()
    .id(_id)
    .title(title)
    .items(buildItems(S, regionPlan(_id), mayCreate));
}

/** For who works in every region: choose one, then the same desk as its own editors have. */
function regionChooser(
  S: StructureBuilder,
  client: SanityClient,
  mayCreate: boolean,
): ListItemBuilder {
  return S.listItem()
    .id("regios")
    .title("Kies een regio")
    .icon(EarthGlobeIcon)
    .child(
      // A link to a region opens its form, not its desk: no links in here.
      S.documentList()
        .id("regios")
        .title("Kies een regio")
        .schemaType("region")
        .apiVersion("2025-02-19")
        .filter('_type == "region"')
        .defaultOrdering([{ field: "title", direction: "asc" }])
        .canHandleIntent(() => false)
        .child(async (id) => regionList(S, regionName(id, await fetchRegions(client)), mayCreate))
        .initialValueTemplates([]),
    );
}

/** What is somebody's own: the desk of their region, or a way to each of them. */
function ownItems(S: StructureBuilder, regions: readonly RegionName[]): Item[] {
  const [only, ...others] = regions;
  if (only === undefined) return [];
  if (others.length === 0)
    return [S.divider().title(only.title), ...buildItems(S, regionPlan(only._id), true)];
  return [
    S.divider().title("Mijn regio's"),
    ...regions.map((region) =>
      S.listItem()
        .id(region._id)
        .title(region.title)
        .icon(PinIcon)
        .child(regionList(S, region, true)),
    ),
  ];
}

function desk(S: StructureBuilder, session: Session, top: Item[]) {
  return S.list()
    .id("inhoud")
    .title("Inhoud")
    .items([
      ...top,
      S.divider().title("Landelijk"),
      ...buildItems(S, nationalPlan, isNational(session)),
      ...(isNational(session)
        ? [S.divider().title("Beheer"), ...buildItems(S, managementPlan, true)]
        : []),
    ]);
}

/** The desk: one place per editor's task, their own first. */
export const structure: StructureResolver = (S, { currentUser, getClient }) => {
  const session = sessionOf(currentUser);
  const client = getClient({ apiVersion: "2025-02-19" });
  if (!isRegional(session))
    return desk(S, session, [
      S.divider().title("Regio's"),
      regionChooser(S, client, isNational(session)),
    ]);
  return fetchRegions(client).then((all) =>
    desk(
      S,
      session,
      ownItems(
        S,
        session.regions.map((id) => regionName(id, all)),
      ),
    ),
  );
};
