import { isVisibleOn } from "@digiplein/content-schema/rules";
import * as z from "zod";

/** The gemeenten of a region, and what visitors may find there besides what is everywhere. */
export const ONLY_OFFERS_QUERY = `*[_id == $region][0]{
  "gemeenten": municipalities[]->{_id, name},
  "offers": *[_type == "service" && status in ["active", "temporarilyClosed"]
    && (coverage.scope == "regions" || references(^.municipalities[]._ref))]{
    _id, visibleFrom, visibleUntil,
    "covered": select(
      coverage.scope == "regions" => coverage.regions[]->municipalities[]._ref,
      coverage.scope == "national" => [],
      coverage.municipalities[]._ref)}}`;

const day = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const answerSchema = z.object({
  gemeenten: z.array(z.object({ _id: z.string(), name: z.string() })),
  offers: z.array(
    z.object({
      _id: z.string(),
      visibleFrom: day,
      visibleUntil: day,
      covered: z.array(z.string().nullable()).nullable(),
    }),
  ),
});

/**
 * The offers that are the only one of a gemeente: the site never hides those.
 * @param answer what {@link ONLY_OFFERS_QUERY} gives
 * @param today `2026-11-22`
 * @returns names of gemeenten per id of an offer; none when the answer cannot be read
 */
export function onlyOffersOf(answer: unknown, today: string): Map<string, string[]> {
  const { gemeenten, offers } = answerSchema.safeParse(answer).data ?? {
    gemeenten: [],
    offers: [],
  };
  const shown = offers.filter((offer) => isVisibleOn(offer, today));
  const alone = new Map<string, string[]>();
  for (const { _id, name } of gemeenten) {
    const [first, ...others] = shown.filter(({ covered }) => covered?.includes(_id));
    if (first && others.length === 0) alone.set(first._id, [...(alone.get(first._id) ?? []), name]);
  }
  return alone;
}
