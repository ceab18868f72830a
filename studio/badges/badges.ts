import { subjectTypes } from "@digiplein/content-schema/studio";
import type { DocumentBadgeComponent } from "sanity";
import type { Owned } from "../session/read-only-reason.ts";
import { freshnessBadge, freshnessOf } from "./freshness.ts";
import { useBaseMoved } from "./use-base-moved.ts";
import { useLiveQuery } from "./use-live-query.ts";

/** As on the site, a check of another owner than what was checked does not count. */
const CHECKS = {
  filter: `_type == "check" && subject._ref == $id && !(_id in path("drafts.**"))
    && coalesce(ownerRegion._ref, "") == $owner`,
  fields: "{checkedOn, result}",
};

/** An offer that is not finished: visitors do not see it, published or not. */
const concept: DocumentBadgeComponent = ({ draft, published }) =>
  (draft ?? published)?.status === "concept"
    ? { label: "Concept", title: "Bezoekers zien dit nog niet.", color: "warning" }
    : null;

/** An invented offer. */
const example: DocumentBadgeComponent = ({ draft, published }) =>
  (draft ?? published)?.isExample === true
    ? { label: "Voorbeeld", title: "Verzonnen. Staat nooit op de echte site.", color: "primary" }
    : null;

/** How long ago someone checked the facts. */
const checked: DocumentBadgeComponent = ({ id, type, published }) => {
  const asks = subjectTypes.includes(type) && published !== null;
  const owned: Owned | null = published;
  const owner = owned?.ownerRegion?._ref ?? "";
  const checks = useLiveQuery(asks ? CHECKS : undefined, { id, owner });
  const found = asks ? freshnessOf(published, checks, new Date()) : undefined;
  const badge = found && freshnessBadge(found);
  return badge ? { ...badge, color: "warning" } : null;
};

/** A change of a region whose base moved since. */
const baseMoved: DocumentBadgeComponent = ({ draft, published }) => {
  const moved = useBaseMoved(draft ?? published);
  return moved
    ? {
        label: "Basis gewijzigd",
        title: `Veranderd sinds deze aanpassing: ${moved.titles.join(", ")}.`,
        color: "warning",
      }
    : null;
};

/** What a document says of itself beside its title. */
export const badges: DocumentBadgeComponent[] = [concept, checked, example, baseMoved];
