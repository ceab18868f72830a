import { languageContext, languageFindings } from "@digiplein/content-schema/language";
import { contentTypes } from "@digiplein/content-schema/site";
import { type Finding, findingIn, type StoredDocument } from "./finding.ts";

const written: ReadonlySet<string> = new Set(contentTypes);

/** What the language gates say of every text; an asset has none. */
export function checkLanguage(documents: readonly StoredDocument[]): Finding[] {
  const context = languageContext(documents);
  return documents
    .filter(({ _type }) => written.has(_type))
    .flatMap((document) =>
      languageFindings(document, context).map(({ path, severity, message, fix }) =>
        findingIn(document, path, severity, { message, fix }),
      ),
    );
}
