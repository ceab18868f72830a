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

/** How to tell a loket which help is missing. */
export interface GapReport {
  /** Links to mail and call it; to its website when it has neither. */
  ways: { href: string; text: string }[];
  /** What to say there; absent where a mail says it already. */
  words?: string;
}

/**
 * The ways to tell a loket which help is missing, and nothing else: a mail is kept, so sensitive
 * choices and typed words stay out.
 * @param gemeente name of the gemeente; empty when none was chosen
 */
export function gapReport(
  { name, email, phone, website }: Desk,
  gemeente: string,
  wishes: readonly Wish[],
): GapReport {
  const sensitive: readonly Facet[] = SENSITIVE;
  const where = gemeente === "" ? "" : ` in ${gemeente}`;
  const first = `Ik zocht hulp${where} en vond niets dat past.`;
  const lines = wishes
    .filter(({ facet }) => !sensitive.includes(facet))
    .map((wish) => `${wish.name}: ${wish.values.join(" of ")}`);
  const fields = {
    subject: `Gemist: hulp bij uit elkaar gaan${where}`,
    body: [first, ...lines.map((line) => `- ${line}`)].join("\n"),
  };
  const ways = [
    ...(email ? [{ href: mailTo(email, fields), text: `Mail ${name} dat je dit mist` }] : []),
    ...(phone ? [{ href: telephone(phone), text: `Bel ${name}: ${unbroken(phone)}` }] : []),
  ];
  if (ways.length === 0 && website) ways.push({ href: website, text: `Vraag het aan ${name}` });
  const words = `Zeg bijvoorbeeld: “${[first, ...lines.map((line) => `${line}.`)].join(" ")}”`;
  return { ways, ...((phone || !email) && { words }) };
}

function mailTo(email: string, { subject, body }: { subject: string; body: string }): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** A number is read as a whole, so it stays on one line. */
const unbroken = (phone: string) => phone.replaceAll(" ", "\u00a0");

function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}
