import type { DefaultDocumentNodeResolver } from "sanity/structure";
import { TreePane } from "../components/dialog/tree/TreePane.tsx";
import { PreviewPane } from "./PreviewPane.tsx";
import { hasPreview } from "./preview-path.ts";

/**
 * Beside the form, what the page of a document looks like, not where there is no page to see; and a
 * dialog as a tree.
 */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  if (!hasPreview(schemaType)) return S.document();
  const form = S.view.form().id("formulier").title("Formulier");
  const preview = S.view.component(PreviewPane).id("voorbeeld").title("Voorbeeld");
  const tree = S.view.component(TreePane).id("boom").title("Gesprek als boom");
  return S.document().views([form, ...(schemaType === "dialog" ? [tree] : []), preview]);
};
