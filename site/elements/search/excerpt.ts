/** A piece of an excerpt, marked when it is a word the visitor searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
};

/**
 * Takes an excerpt of Pagefind apart, so that it can be shown as text and never as HTML.
 *
 * @param excerpt escaped text with `<mark>` around the words found
 */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== "")
    .map((part) => {
      const inside = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      const text = (inside ?? part).replace(
        /&(?:[a-z]+|#\w+);/g,
        (entity) => entities[entity] ?? entity,
      );
      return { text, marked: inside !== undefined };
    });
}
