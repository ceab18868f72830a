import type { Advice } from "./advice.ts";
import { checkLinkText } from "./texts.ts";

/** As much of a Portable Text block as the rules look at. */
export type TextBlock = {
  _type: string;
  style?: string | undefined;
  children?:
    | readonly {
        _type?: string | undefined;
        text?: string | undefined;
        marks?: readonly string[] | undefined;
      }[]
    | undefined;
  markDefs?: readonly { _key: string }[] | undefined;
};

const DECORATORS = ["strong", "em"];

/**
 * Headings go down one step at a time, so that a screen reader's list of headings is an outline:
 * the page title is h1, so a text starts with h2 and an h3 stands under an h2.
 * @param blocks a rich text
 */
export function checkHeadingOrder(blocks: readonly TextBlock[]): Advice | null {
  let sawHeading = false;
  for (const [index, block] of blocks.entries()) {
    if (block._type !== "block") continue;
    if (block.style === "h3" && !sawHeading) {
      return {
        message: "Deze kleine kop staat niet onder een grote kop.",
        fix: "Maak er een grote kop van (Kop 2), of zet er eerst een grote kop boven.",
        path: [index],
      };
    }
    if (block.style === "h2") sawHeading = true;
  }
  return null;
}

/**
 * A heading has words of its own; a number in it would change the links to it when it changes.
 * @param block one paragraph or heading of a rich text
 */
export function checkHeadingWords(block: TextBlock): Advice | null {
  if (block.style !== "h2" && block.style !== "h3") return null;
  if (block.children?.some(isInlineObject)) {
    return {
      message: "In deze kop staat een bedrag of getal.",
      fix: "Zet het bedrag in een zin onder de kop.",
    };
  }
  return isEmptyBlock(block)
    ? { message: "Deze kop is leeg.", fix: "Schrijf een kop, of haal de lege regel weg." }
    : null;
}

/**
 * Every mark on a text must be known: strong, em or a link of the same block.
 * @param block one paragraph of a rich text
 */
export function checkMarks(block: TextBlock): Advice | null {
  const known = new Set([...DECORATORS, ...(block.markDefs ?? []).map((mark) => mark._key)]);
  for (const [index, child] of (block.children ?? []).entries()) {
    const unknown = child.marks?.find((mark) => !known.has(mark));
    if (unknown !== undefined) {
      return {
        message: `De opmaak “${unknown}” kent de site niet.`,
        fix: "Haal de opmaak van dit stukje tekst weg en maak het opnieuw vet, cursief of een link.",
        path: ["children", index],
      };
    }
  }
  return null;
}

/**
 * The words of each link in a paragraph say where the link leads.
 * @param block one paragraph of a rich text
 */
export function checkLinkTexts(block: TextBlock): Advice | null {
  for (const [index, mark] of (block.markDefs ?? []).entries()) {
    const spans = (block.children ?? []).filter((child) => child.marks?.includes(mark._key));
    // An annotation without words is a leftover of deleted text; it shows nothing.
    if (spans.length === 0) continue;
    const advice = checkLinkText(spans.map((span) => span.text ?? "").join(""));
    if (advice !== null) return { ...advice, path: ["markDefs", index] };
  }
  return null;
}

/**
 * The words that are a link must say where it leads, also when a quote's source is the link.
 * @param quote who said it, with the address where it stands
 */
export function checkQuote(quote: { by: string; url?: string | undefined }): Advice | null {
  const advice = quote.url === undefined ? null : checkLinkText(quote.by);
  return advice && { ...advice, path: ["by"] };
}

/**
 * A conversation has two speakers or more.
 * @param lines what each of them says, in order
 */
export function checkConversation(lines: readonly { speaker: string }[]): Advice | null {
  if (lines.length < 2 || new Set(lines.map(({ speaker }) => speaker)).size > 1) return null;
  return {
    message: "In dit gesprek praat maar één persoon.",
    fix: "Laat iemand antwoorden, of maak er gewone tekst van.",
  };
}

/** Whether a block holds neither words nor anything between them. */
export function isEmptyBlock(block: TextBlock): boolean {
  const children = block.children ?? [];
  return !children.some((child) => isInlineObject(child) || child.text?.trim());
}

/** Whether a child of a block is no text but a thing of its own, such as a figure. */
function isInlineObject({ _type }: { _type?: string | undefined }): boolean {
  return _type !== undefined && _type !== "span";
}
