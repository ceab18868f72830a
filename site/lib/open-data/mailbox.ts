import { checkMailbox } from "@digiplein/content-schema/site";

/** A mailbox of a team or a role; an address that looks like a person's stays here. */
export function mailboxOf(email: string | undefined): string | undefined {
  return email !== undefined && checkMailbox(email) === null ? email : undefined;
}
