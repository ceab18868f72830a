import type { DocumentActionComponent } from "sanity";
import { keepReferenced } from "../actions/keep-referenced.tsx";
import { viewOnSite } from "../actions/view-on-site.ts";

/** Types that a machine writes; people look at them only. */
const writtenByMachines = ["publication", "importRun"];

/** Types of which the documents stay: a site needs its settings, the country its gemeenten. */
const staying = ["siteSettings", "municipality"];

/** Actions that would make a document of those types disappear, or appear twice. */
const disappearing = ["delete", "unpublish", "duplicate"];

/** Actions that the lake refuses while a published document refers to this one. */
const refusedWhileReferenced = ["delete", "unpublish"];

/** Whether people make documents of a type: the others come from a machine or a generated list. */
export function isMadeByPeople(type: string): boolean {
  return ![...writtenByMachines, "municipality"].includes(type);
}

/** The document actions that make sense for a type; what is allowed the lake decides. */
export function actionsFor(
  actions: DocumentActionComponent[],
  { schemaType }: { schemaType: string },
): DocumentActionComponent[] {
  if (writtenByMachines.includes(schemaType)) return [viewOnSite];
  const all = [
    ...actions.map((action) =>
      refusedWhileReferenced.includes(action.action ?? "") ? keepReferenced(action) : action,
    ),
    viewOnSite,
  ];
  if (!staying.includes(schemaType)) return all;
  return all.filter(({ action }) => action === undefined || !disappearing.includes(action));
}
