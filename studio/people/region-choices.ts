import * as z from "zod";

/** Regions and gemeenten that editors can work for, with the gemeenten in each. */
export const REGION_CHOICES_QUERY = `*[_type == "region"] | order(title asc) {
  "id": _id, title, level, "municipalities": array::compact(municipalities[]->name)
}`;

export const regionChoicesSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    level: z.string().nullable(),
    municipalities: z.array(z.string()).nullable(),
  }),
);
/** One region, or one gemeente with a site of its own. */
export type RegionChoice = z.infer<typeof regionChoicesSchema>[number];

/** A region as a list shows it. */
export interface FoundRegion {
  id: string;
  title: string;
  /** What its name does not say, e.g. `gemeente`, or `met Vlissingen` when it was found by that. */
  note: string;
}

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The regions with what was typed in their name, or in that of one of their gemeenten. */
export function findRegions(choices: readonly RegionChoice[], typed: string): FoundRegion[] {
  const wanted = folded(typed.trim());
  const fits = (name: string) => folded(name).includes(wanted);
  return choices.flatMap(({ id, title, level, municipalities }) => {
    if (fits(title)) return [{ id, title, note: level === "municipality" ? "gemeente" : "" }];
    const found = municipalities?.find(fits);
    return found ? [{ id, title, note: `met ${found}` }] : [];
  });
}
