import type { DocumentActionComponent } from "sanity";
import { viewOnSite } from "../actions/view-on-site.ts";

/** Types that a machine writes; people look at them only. */
const writtenByMachines = ["publication", "municipality"];

/** Actions that would leave a site without its settings. */
const settingsKeep = ["delete", "unpublish", "duplicate"];

/** Whether people may make a new document from this template. */
export function isCreatable({ templateId }: { templateId: string }): boolean {
  // Every new article is for someone; the templates per audience know for whom.
  return ![...writtenByMachines, "article"].includes(templateId);
}

/** The document actions that make sense for a type; what is allowed the lake decides. */
export function actionsFor(
  actions: DocumentActionComponent[],
  { schemaType }: { schemaType: string },
): DocumentActionComponent[] {
  if (writtenByMachines.includes(schemaType)) return [viewOnSite];
  if (schemaType !== "siteSettings") return [...actions, viewOnSite];
  return actions.filter(({ action }) => action === undefined || !settingsKeep.includes(action));
}
