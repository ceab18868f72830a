import { type Content, publicPath, type RichText } from "@digiplein/content-schema/site";
import { type RichNode, toRichNodes } from "../lib/rich-text.ts";
import { toHelplineView } from "./helplines.ts";
import { imageView } from "./images.ts";

/**
 * Draws-ready nodes of a rich text: what it names by id is looked up in the content of this variant.
 *
 * @param richText parsed blocks of a document
 * @param content all content of this variant
 */
export function resolveRichText(richText: RichText, content: Content): RichNode[] {
  const { article, term, phase, service, helpline } = content.byId;
  return toRichNodes(richText, {
    pathOf: (id) => {
      const target = article.get(id) ?? term.get(id) ?? phase.get(id) ?? service.get(id);
      return target && publicPath(target);
    },
    helpline: (id) => {
      const found = helpline.get(id);
      return found && toHelplineView(found);
    },
    image: imageView,
  });
}
