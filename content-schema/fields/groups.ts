import type { FieldGroupDefinition } from "@sanity/types";

/** The tabs of every form, in the order in which an editor thinks. */
const titles = {
  text: "Inhoud",
  access: "Voor wie en hoe",
  where: "Waar en wanneer",
  place: "Op de site",
  origin: "Herkomst",
} as const;

/** A tab of a form. */
export type GroupName = keyof typeof titles;

/**
 * The tabs of a form; it opens at the first. A tab is called the same in every form.
 * @param names the tabs that this form has
 */
export function groupsOf(...names: GroupName[]): FieldGroupDefinition[] {
  return names.map((name, index) => ({ name, title: titles[name], default: index === 0 }));
}

/** The tabs of most forms. */
export const GROUPS = groupsOf("text", "place", "origin");
