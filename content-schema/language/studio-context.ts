import groq from "groq";
import { rememberWell } from "../fields/remember-well.ts";
import { type LanguageContext, languageContext } from "./context.ts";
import { namedIn } from "./for-youth.ts";
import { writtenIn } from "./texts.ts";

/** The word list, and the documents that the text links to by their slug or names by their id. */
const QUERY = groq`*[!(_id in path("drafts.**")) && !(_id in path("versions.**"))
  && (_type == "term" || slug.current in $slugs || _id in $ids)]{
    _id, _type, term, explanationForYouth, synonyms, audience, audiences, consent, website, slug}`;

/** As much of a client as is needed; the Studio's is one. */
type Client = {
  fetch: (query: string, params: { slugs: string[]; ids: string[] }) => Promise<unknown[]>;
};

const remembered = rememberWell<LanguageContext>();

/** The last part of every internal address in a document: `/hulp/aanbod/kies-goes/` → `kies-goes`. */
function linkedSlugs(document: Record<string, unknown>): string[] {
  const slugs = writtenIn(document).links.flatMap(({ href }) =>
    href?.startsWith("/")
      ? href
          .split(/[/#?]/)
          .filter((part) => part !== "")
          .slice(-1)
      : [],
  );
  return [...new Set(slugs)].toSorted();
}

/**
 * What the gates must know of the published documents while an editor types, asked in one query and
 * remembered for half a minute.
 * @param document the document in the form
 * @param client asks the lake
 * @param now milliseconds, for tests
 */
export function studioContext(
  document: Record<string, unknown>,
  client: Client,
  now: number = Date.now(),
): Promise<LanguageContext> {
  const slugs = linkedSlugs(document);
  const ids = [...new Set(namedIn(document).map(({ id }) => id))].toSorted();
  return remembered([...slugs, ...ids].join(" "), now, async () => {
    const documents = await client.fetch(QUERY, { slugs, ids });
    return languageContext(documents as Record<string, unknown>[]);
  });
}
