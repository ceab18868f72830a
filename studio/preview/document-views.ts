import type { DefaultDocumentNodeResolver } from "sanity/structure";
import { PreviewPane } from "./PreviewPane.tsx";
import { hasPreview } from "./preview-path.ts";

/** Beside the form, what the page of a document looks like; not where there is no page to see. */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  if (!hasPreview(schemaType)) return S.document();
  const preview = S.view.component(PreviewPane).id("voorbeeld").title("Voorbeeld");
  return S.document().views([S.view.form().id("formulier").title("Formulier"), preview]);
};
