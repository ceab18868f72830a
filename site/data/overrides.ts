import { mergeOverride } from "@digiplein/content-schema/layers";
import {
  type ArticleOverride,
  CHANGEABLE_OF_ARTICLE,
  CHANGEABLE_OF_SERVICE,
  type Content,
  type ServiceOverride,
} from "@digiplein/content-schema/site";
import type { Day } from "@digiplein/content-schema/time";

/** What takes the place of the wider layer's; an addition stands below the text instead. */
const OF_ARTICLE = CHANGEABLE_OF_ARTICLE.filter(
  (field) => field !== "addition" && field !== "hidden",
);
const OF_SERVICE = CHANGEABLE_OF_SERVICE.filter((field) => field !== "hidden");

/**
 * The changes of this site's layers to a document, the nearest layer last so that it wins.
 *
 * @param document any document
 * @param changes all changes that this variant shows, of one type
 * @param region the variant's own region
 */
export function overridesOf<Change extends ArticleOverride | ServiceOverride>(
  document: { _id: string },
  changes: readonly Change[],
  { region }: Pick<Content, "region">,
): Change[] {
  const isOwn = ({ ownerRegion }: Change) => Number(ownerRegion === region?._id);
  return changes
    .filter(({ base }) => base === document._id)
    .toSorted((one, other) => isOwn(one) - isOwn(other));
}

/**
 * The content with the regional changes of articles and offers laid over them; what the region hides
 * is gone, from lists and links too.
 *
 * @param content all content of this variant
 * @param today the day of the build
 */
export function withOverrides(content: Content, today: Day): Content {
  const { all, byId } = content;
  const article = laidOver(all.article, all.articleOverride, content, (base, change) => {
    return mergeOverride(base, change, OF_ARTICLE).merged;
  });
  const service = laidOver(all.service, all.serviceOverride, content, (base, change) => {
    return mergeOverride(base, withoutPastAlert(change, today), OF_SERVICE).merged;
  });
  return {
    ...content,
    all: { ...all, article, service },
    byId: { ...byId, article: mapOf(article), service: mapOf(service) },
  };
}

function laidOver<Base extends { _id: string }, Change extends ArticleOverride | ServiceOverride>(
  bases: readonly Base[],
  changes: readonly Change[],
  content: Content,
  merge: (base: Base, change: Change) => Base,
): Base[] {
  return bases.flatMap((base) => {
    const found = overridesOf(base, changes, content);
    return found.at(-1)?.hidden ? [] : [found.reduce(merge, base)];
  });
}

/** A regional alert that has passed does not stand in the way of the wider layer's. */
function withoutPastAlert(change: ServiceOverride, today: Day): ServiceOverride {
  return change.alert && change.alert.until < today ? { ...change, alert: undefined } : change;
}

function mapOf<Document extends { _id: string }>(documents: readonly Document[]) {
  return new Map(documents.map((document) => [document._id, document]));
}
