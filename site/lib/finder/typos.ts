/**
 * Whether a word holds what is typed but for some mistakes: a letter too many, too few, wrong, or two
 * in the wrong order. Dutch writes compounds as one word, so it may be any part of the word.
 * @param most how many mistakes are forgiven
 */
export function isAlmost(typed: string, word: string, most: number): boolean {
  if (typed.length - word.length > most) return false;
  // The optimal string alignment distance, row by row; it begins and ends anywhere in the word.
  let before: number[] = [];
  let above = Array.from({ length: word.length + 1 }, () => 0);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let col = 1; col <= word.length; col += 1) {
      const isSame = typed[row - 1] === word[col - 1];
      const isSwap =
        row > 1 && typed[row - 1] === word[col - 2] && typed[row - 2] === word[col - 1];
      line[col] = Math.min(
        at(line, col - 1) + 1,
        at(above, col) + 1,
        at(above, col - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, col - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...line) > most) return false;
    before = above;
    above = line;
  }
  return Math.min(...above) <= most;
}

const at = (line: readonly number[], index: number) => line[index] ?? Number.POSITIVE_INFINITY;
