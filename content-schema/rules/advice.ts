/** What is wrong with a value and how an editor repairs it. Both are whole Dutch sentences. */
export type Advice = {
  message: string;
  fix: string;
  /** Where inside the checked value, e.g. `[2, "children", 0]`; absent: the value itself. */
  path?: (string | number)[];
  /** Something is not filled in yet: no problem while the document is a concept. */
  isGap?: boolean;
};

/** A pure check: `null` when the value is fine. Used by zod at the door and by the Studio's forms. */
export type Rule<Value> = (value: Value) => Advice | null;

/**
 * The advice as one running text, as the Studio shows it under a field.
 * @param advice what a rule returned
 */
export function sentence(advice: Advice): string {
  return `${advice.message} ${advice.fix}`;
}
