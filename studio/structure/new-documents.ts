import type { NewDocumentOptionsResolver } from "sanity";
import { isReader, isRegional, sessionOf } from "../session/session.ts";
import { isMadeByPeople } from "./permissions.ts";
import { regionalTypes, regionTemplateId } from "./templates.ts";

/**
 * What the Studio offers to make, in the list of new documents and inside a reference. Someone of
 * one region makes documents of that region; who has more of them begins on the desk of the right
 * one.
 */
export const newDocumentOptions: NewDocumentOptionsResolver = (options, { currentUser }) => {
  const session = sessionOf(currentUser);
  if (isReader(session)) return [];
  const ids = options.map(({ templateId }) => templateId).filter(isMadeByPeople);
  if (!isRegional(session)) {
    // Every new article is for someone; the templates per audience know for whom.
    return options.filter(({ templateId }) => ids.includes(templateId) && templateId !== "article");
  }
  const [region, ...others] = session.regions;
  if (region === undefined || others.length > 0) return [];
  return ids
    .filter((id) => regionalTypes.includes(id))
    .map((type) => ({ templateId: regionTemplateId(type), parameters: { region } }));
};
