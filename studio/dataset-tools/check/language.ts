import { languageContext, languageFindings } from "@digiplein/content-schema/language";
import { type Finding, findingIn, type StoredDocument } from "./finding.ts";

/** What the language gates say of every text. */
export function checkLanguage(documents: readonly StoredDocument[]): Finding[] {
  const context = languageContext(documents);
  return documents.flatMap((document) =>
    languageFindings(document, context).map(({ path, severity, message, fix }) =>
      findingIn(document, path, severity, { message, fix }),
    ),
  );
}
