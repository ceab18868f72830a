import { momentText } from "../components/publication/publication-text.ts";
import type { Account, MadeLink, Role } from "./people-api.ts";

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

/** e.g. `Regioredacteur van Zeeland en Groningen`. @param regions titles by id */
export function roleText(
  { role, regions }: Pick<Account, "role" | "regions">,
  roles: readonly Role[],
  titles: ReadonlyMap<string, string>,
): string {
  const title = roles.find(({ name }) => name === role)?.title ?? role;
  if (regions.length === 0) return title;
  return `${title} van ${list.format(regions.map((id) => titles.get(id) ?? id))}`;
}

/** e.g. `Sinds 3 november 2026 · laatst gezien 21 november 14:32`. */
export function presenceText(
  { createdAt, lastSeenAt }: Pick<Account, "createdAt" | "lastSeenAt">,
  now: Date,
): string {
  const since = `Sinds ${day.format(new Date(createdAt))}`;
  return lastSeenAt ? `${since} · laatst gezien ${momentText(lastSeenAt, now)}` : since;
}

/** e.g. `tot 23 november 14:32`, for a link that works once. */
export function expiryText(expiresAt: string, now: Date): string {
  return `tot ${momentText(expiresAt, now)}`;
}

/** What an e-mail with a link has to say. */
export interface LinkMail {
  link: MadeLink;
  /** Whom it is for; may be empty. */
  name: string;
  /** e.g. `Regioredacteur van Zeeland`. */
  role: string;
  /** Whether it is for somebody who has an account, and so about a new password. */
  isNewPassword: boolean;
  /** Who sends it. */
  sender: string;
}

/** The ready text of an e-mail with a link. */
export function linkMail(mail: LinkMail, now: Date): { subject: string; body: string } {
  const { link, name, role, isNewPassword, sender } = mail;
  const [subject, why] = isNewPassword
    ? [
        "Nieuw wachtwoord voor de redactie van het DigiPlein",
        "Met deze link kies je een nieuw wachtwoord voor de redactie van het DigiPlein:",
      ]
    : [
        "Uitnodiging voor de redactie van het DigiPlein",
        `Je bent uitgenodigd voor de redactie van het DigiPlein, als ${role.charAt(0).toLowerCase()}${role.slice(1)}. Open deze link en kies een wachtwoord:`,
      ];
  const body = [
    name ? `Hoi ${name},` : "Hoi,",
    why,
    link.url,
    `De link werkt één keer, ${expiryText(link.expiresAt, now)}. Te laat? Vraag mij dan om een nieuwe.`,
    `Groet,\n${sender}`,
  ].join("\n\n");
  return { subject, body };
}

/** The address that opens somebody's mail program with this text. */
export function mailAddress(
  to: string,
  { subject, body }: { subject: string; body: string },
): string {
  const text = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return `mailto:${encodeURIComponent(to)}?${text.replaceAll("%0A", "%0D%0A")}`;
}
