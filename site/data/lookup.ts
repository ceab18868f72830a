import {
  type Content,
  labels,
  publicPath,
  type RichText,
  type ValueOf,
} from "@digiplein/content-schema/site";
import { toRichNodes } from "../lib/rich-text.ts";
import type { RichNode } from "../lib/rich-text-nodes.ts";
import type { Audience } from "./cards.ts";
import { figureView } from "./figures.ts";
import { toHelplineView } from "./helplines.ts";
import { imageView } from "./images.ts";
import { pageOf } from "./offer-page.ts";
import { today } from "./region.ts";

/** Letters of explanation in one text: with more, its sentences drown and the page gets heavy. */
const EXPLANATIONS = 500;

/** A young reader is the one who speaks in a talk on a page for young people. */
const TO_YOUTH: Partial<Record<ValueOf<"conversationSpeaker">, string>> = {
  youth: "Jij",
  parent: "Je ouder",
  otherParent: "Je andere ouder",
};

/**
 * Draws-ready nodes of a rich text: what it names by id is looked up in the content of this variant.
 *
 * @param richText parsed blocks of a document
 * @param content all content of this variant
 * @param audience whose words explain a term at its first use in the text
 */
export function resolveRichText(
  richText: RichText,
  content: Content,
  audience?: Audience,
): RichNode[] {
  const { article, situation, term, phase, service, helpline, figure } = content.byId;
  const explained = new Set<string>();
  let room = EXPLANATIONS;
  return toRichNodes(richText, {
    explain: (id) => {
      const word = term.get(id);
      if (!word || explained.has(id)) return undefined;
      const explanation = (audience === "youth" && word.explanationForYouth) || word.explanation;
      if (explanation.length > room) return undefined;
      explained.add(id);
      room -= explanation.length;
      return explanation;
    },
    pathOf: (id) => {
      const text = article.get(id) ?? situation.get(id);
      const offer = service.get(id);
      if (offer) return pageOf(offer, content).link;
      const target = text ?? term.get(id) ?? phase.get(id);
      return target && publicPath(target);
    },
    helpline: (id) => {
      const found = helpline.get(id);
      return found && toHelplineView(found);
    },
    image: imageView,
    speaker: (who) => (audience === "youth" && TO_YOUTH[who]) || labels.conversationSpeaker[who],
    figure: (id) => {
      const found = figure.get(id);
      return found && figureView(found, today);
    },
  });
}
