import postcss, { type ChildNode, type Container } from "postcss";

/** A piece of a stylesheet: text that always stays, a rule, or rules that stand together. */
type Piece =
  | { text: string }
  | { selectors: { text: string; classes: string[] }[]; body: string }
  | { head: string; pieces: Piece[] };

/** A stylesheet, read once, to be written for many pages. */
export type Sheet = readonly Piece[];

const CLASS = /\.((?:\\.|[\w-])+)/g;

/** In brackets stand alternatives and exceptions: a selector can match without their classes. */
function outsideBrackets(selector: string): string {
  let depth = 0;
  let outside = "";
  for (const [sign] of selector.matchAll(/\\.|[^\\]/g)) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (depth === 0) outside += sign;
  }
  return outside;
}

function classesOf(selector: string): string[] {
  // A name that starts with a digit is written by its code: rare, so such a rule simply stays.
  if (/\\\d/.test(selector)) return [];
  return [...outsideBrackets(selector).matchAll(CLASS)].map(([, name = ""]) =>
    name.replace(/\\(.)/g, "$1"),
  );
}

function pieceOf(node: ChildNode): Piece {
  if (node.type === "rule") {
    const selectors = node.selectors.map((text) => ({ text, classes: classesOf(text) }));
    return { selectors, body: node.toString().slice(node.selector.length) };
  }
  // The steps of keyframes look like rules and are none.
  const holdsRules =
    node.type === "atrule" && node.nodes && /^(media|layer|supports)$/.test(node.name);
  if (!holdsRules) return { text: node.type === "comment" ? "" : closed(node) };
  return { head: `@${node.name} ${node.params}`, pieces: piecesOf(node) };
}

/** The last statement of a sheet may lack the semicolon that it needs before another. */
function closed(node: ChildNode): string {
  const text = node.toString();
  return text.endsWith("}") ? text : `${text};`;
}

const piecesOf = (container: Container): Piece[] => (container.nodes ?? []).map(pieceOf);

/** Reads a stylesheet. @throws CssSyntaxError when it is none */
export const readSheet = (css: string): Sheet => piecesOf(postcss.parse(css));

/**
 * Writes a stylesheet without the rules that cannot match.
 *
 * @param sheet what readSheet gave
 * @param has whether an element of the page has, or may get, a class
 */
export function writeSheet(sheet: Sheet, has: (name: string) => boolean): string {
  return sheet.map((piece) => writePiece(piece, has)).join("");
}

function writePiece(piece: Piece, has: (name: string) => boolean): string {
  if ("text" in piece) return piece.text;
  if ("selectors" in piece) {
    const kept = piece.selectors.filter(({ classes }) => classes.every(has));
    return kept.length > 0 ? kept.map(({ text }) => text).join(",") + piece.body : "";
  }
  const inside = writeSheet(piece.pieces, has);
  return inside && `${piece.head}{${inside}}`;
}
