import type { Advice } from "./advice.ts";
import { checkEmail } from "./texts.ts";

const unreachable = (fix: string): Advice => ({
  message: "Bezoekers kunnen hier niemand bereiken.",
  fix,
  isGap: true,
});

const hasText = (value: string | undefined) => value !== undefined && value.trim() !== "";

/**
 * A visitor must be able to reach an offer: by website, phone or e-mail.
 * @param contact the channels of an offer
 */
export function checkContact(contact: {
  website?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
}): Advice | null {
  return [contact.website, contact.phone, contact.email].some(hasText)
    ? null
    : unreachable("Vul een website, een telefoonnummer of een e-mailadres in.");
}

/**
 * A visitor must be able to reach a helpline: by phone, website or chat.
 * @param helpline the channels of a helpline
 */
export function checkReachable(helpline: {
  phone?: string | undefined;
  website?: string | undefined;
  chatUrl?: string | undefined;
}): Advice | null {
  return [helpline.phone, helpline.website, helpline.chatUrl].some(hasText)
    ? null
    : unreachable("Vul een telefoonnummer, een website of een chat in.");
}

/** Words by which a mailbox shows that a team reads it. */
const OF_A_TEAM =
  /aanbod|aanmeld|advies|algemeen|bureau|centrum|cjg|contact|cursus|gemeente|gezin|groep|hulp|info|jeugd|kies|loket|mail|meldpunt|planning|post|praktijk|receptie|redactie|regio|school|secretariaat|service|sociaal|steunpunt|team|training|vragen|welkom|wijk|zorg/;

/**
 * The mailbox that answers for a document belongs to a role, so that it stays right when people
 * leave and no person's address ends up in open data.
 * @param email e.g. `loket@voorbeeld.nl`; `jan.jansen@` and `j.jansen@` look like a person's
 */
export function checkMailbox(email: string): Advice | null {
  const wrong = checkEmail(email);
  if (wrong !== null) return wrong;
  const local = email.slice(0, email.indexOf("@")).toLowerCase();
  const names = local.split(/[._]/).filter((part) => part !== "");
  if (names.length < 2 || OF_A_TEAM.test(local)) return null;
  return {
    message: `“${email}” lijkt het adres van een persoon.`,
    fix: "Gebruik het adres van een loket of een team, bijvoorbeeld loket@voorbeeld.nl.",
  };
}
