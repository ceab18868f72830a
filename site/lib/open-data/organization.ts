import type { Organization } from "@digiplein/content-schema/site";
import { known } from "./known.ts";
import { mailboxOf } from "./mailbox.ts";
import { uuid } from "./uuid.ts";

/**
 * HSDS `organization`, with its KVK number as an `organization_identifier` and the mailbox of its
 * aanspreekpunt, a role, as a `contact`.
 */
export function hsdsOrganization(organization: Organization) {
  const id = uuid(organization._id);
  const { name, summary, email, website, phone, kvkNummer, mailbox } = organization;
  return known({
    id,
    name,
    description: summary,
    email: mailboxOf(email),
    website,
    contacts: mailbox && [{ id: uuid("mailbox", id), title: "Aanspreekpunt", email: mailbox }],
    phones: phone && [hsdsPhone(phone, id)],
    // https://org-id.guide/list/NL-KVK
    organization_identifiers: kvkNummer && [
      {
        id: uuid("kvk", id),
        identifier_scheme: "NL-KVK",
        identifier_type: "Kamer van Koophandel",
        identifier: kvkNummer,
      },
    ],
  });
}

/** HSDS `phone`. */
export function hsdsPhone(number: string, parent: string) {
  return { id: uuid("phone", parent), number, type: "voice" };
}
