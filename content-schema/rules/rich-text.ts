import type { Advice } from "./advice.ts";
import { checkLinkText } from "./texts.ts";

/** As much of a Portable Text block as the rules look at. */
type Block = {
  _type: string;
  style?: string | undefined;
  children?:
    | readonly { text?: string | undefined; marks?: readonly string[] | undefined }[]
    | undefined;
  markDefs?: readonly { _key: string }[] | undefined;
};

const DECORATORS = ["strong", "em"];

/**
 * Headings go down one step at a time, so that a screen reader's list of headings is an outline:
 * the page title is h1, so a text starts with h2 and an h3 stands under an h2.
 * @param blocks a rich text
 */
export function checkHeadingOrder(blocks: readonly Block[]): Advice | null {
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
    const isHeading = block.style === "h2" || block.style === "h3";
    if (isHeading && plainText(block).trim() === "") {
      return {
        message: "Deze kop is leeg.",
        fix: "Schrijf een kop, of haal de lege regel weg.",
        path: [index],
      };
    }
    if (block.style === "h2") sawHeading = true;
  }
  return null;
}

/**
 * Every mark on a text must be known: strong, em or a link of the same block.
 * @param block one paragraph of a rich text
 */
export function checkMarks(block: Block): Advice | null {
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
export function checkLinkTexts(block: Block): Advice | null {
  for (const [index, mark] of (block.markDefs ?? []).entries()) {
    const spans = (block.children ?? []).filter((child) => child.marks?.includes(mark._key));
    // An annotation without words is a leftover of deleted text; it shows nothing.
    if (spans.length === 0) continue;
    const advice = checkLinkText(spans.map((span) => span.text ?? "").join(""));
    if (advice !== null) return { ...advice, path: ["markDefs", index] };
  }
  return null;
}

/** The words of a block, without its marks. */
function plainText(block: Block): string {
  return (block.children ?? []).map((child) => child.text ?? "").join("");
}
