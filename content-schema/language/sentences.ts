/** Letters before a full stop that ends no sentence. */
const DOTTED =
  /(?:^|[\s(])(?:bijv|bv|enz|etc|art|nr|dhr|mevr|mr|dr|drs|ca|max|min|incl|excl|tel|[A-Za-z](?:\.[A-Za-z])*)\.$/;

/**
 * The sentences of a text: each ends with . ! ? or … before a capital, digit or quote, or with the
 * text. A semicolon or colon does not end one.
 * @param text plain text
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+['’”")\]]*(?=\s+['‘“"([]*[\p{Lu}\d@])/gu)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(start, end);
    if (match[0] === "." && DOTTED.test(sentence)) continue;
    sentences.push(sentence.trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * The words of a text: what stands between spaces and holds a letter or digit, without the
 * punctuation around it.
 * @param text plain text
 */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s/–—]+/u)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ""))
    .filter((word) => word !== "");
}

/** Web and mail addresses count as no text: nobody reads them as words. */
export function withoutAddresses(text: string): string {
  // Most texts have none, and the long pattern is slow.
  if (!/@|\w\.\w|:\/\//.test(text)) return text;
  return text.replace(
    /\bhttps?:\/\/\S+|\S+@\S+\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|org|com|eu)\b\S*/g,
    "…",
  );
}
