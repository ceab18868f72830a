import { SENSITIVE } from "./address.ts";
import type { Facet } from "./listed.ts";
import type { Desk } from "./slice.ts";

/** What was asked, in the words of the form. */
export interface Wish {
  facet: Facet;
  /** Name of the facet, `Kosten`. */
  name: string;
  /** Labels of the chosen values. */
  values: string[];
}

/**
 * A mail to a loket that says which help is missing, and nothing else: a mail is kept, so sensitive
 * choices and typed words stay out.
 * @param gemeente name of the gemeente; empty when none was chosen
 * @returns a mailto: link; undefined when the loket has no mailbox
 */
export function gapMail(
  { email }: Desk,
  gemeente: string,
  wishes: readonly Wish[],
): string | undefined {
  if (email === undefined) return undefined;
  const sensitive: readonly Facet[] = SENSITIVE;
  const where = gemeente === "" ? "" : ` in ${gemeente}`;
  const lines = wishes
    .filter(({ facet }) => !sensitive.includes(facet))
    .map(({ name, values }) => `- ${name}: ${values.join(" of ")}`);
  const body = [`Ik zocht hulp${where} en vond niets dat past.`, ...lines].join("\n");
  const subject = `Gemist: hulp bij uit elkaar gaan${where}`;
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
