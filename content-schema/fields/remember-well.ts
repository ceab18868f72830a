/** Typing validates many times a minute; what is asked of the lake does not change that fast. */
const FRESH_FOR = 30_000;

/**
 * A memory for answers that a form needs again and again: each is kept for half a minute.
 * @returns gives what is remembered under a name, or asks and remembers it; a failure is asked again
 */
export function rememberWell<Answer>() {
  const remembered = new Map<string, { at: number; answer: Promise<Answer> }>();
  return (name: string, now: number, ask: () => Promise<Answer>): Promise<Answer> => {
    const earlier = remembered.get(name);
    if (earlier !== undefined && now - earlier.at < FRESH_FOR) return earlier.answer;
    const answer = ask();
    // A failed question must be asked again, and the memory stays small.
    answer.catch(() => remembered.delete(name));
    if (remembered.size > 20) remembered.clear();
    remembered.set(name, { at: now, answer });
    return answer;
  };
}
