/** A question that was put and what the visitor answered. */
export interface Turn {
  /** Where the answer was given: the id of a step. */
  step: string;
  /** As it stood on the button. */
  answer: string;
}

/** How far a visitor is in a dialog. Kept in memory alone, and gone with the page. */
export interface Conversation {
  /** The id of the step that is put now. */
  now: string;
  /** What was said before, the oldest first. */
  turns: readonly Turn[];
}

/**
 * A conversation in which nothing was said yet.
 * @param first id of the step with which the dialog starts
 */
export function begin(first: string): Conversation {
  return { now: first, turns: [] };
}

/**
 * The conversation after an answer.
 * @param next id of the step to which the answer leads
 */
export function say({ now, turns }: Conversation, answer: string, next: string): Conversation {
  return { now: next, turns: [...turns, { step: now, answer }] };
}

/** The conversation without its last answer; at the beginning there is nothing to take back. */
export function takeBack(conversation: Conversation): Conversation {
  const last = conversation.turns.at(-1);
  return last ? { now: last.step, turns: conversation.turns.slice(0, -1) } : conversation;
}

/** The same conversation from the beginning. */
export function restart({ now, turns }: Conversation): Conversation {
  return begin(turns[0]?.step ?? now);
}
