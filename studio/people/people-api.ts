import type { SanityClient } from "@sanity/client";
import * as z from "zod";

const account = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  regions: z.array(z.string()),
  isDisabled: z.boolean(),
  createdAt: z.string(),
  lastSeenAt: z.string().nullable(),
});
/** Somebody who may, or might, come in. */
export type Account = z.infer<typeof account>;

const role = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  isRegional: z.boolean(),
});
/** What somebody may be, in the words of the lake. */
export type Role = z.infer<typeof role>;

const invitation = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  regions: z.array(z.string()),
  expiresAt: z.string(),
});
/** A link that nobody used yet. */
export type Invitation = z.infer<typeof invitation>;

const madeLink = z.object({ url: z.url(), expiresAt: z.string() });
/** A one-time link; this answer is the only place where it can be read. */
export type MadeLink = z.infer<typeof madeLink>;

/** For whom a link is; name and e-mail address may be empty. */
export type NewInvitation = Pick<Invitation, "name" | "email" | "role" | "regions">;

/** Everybody and everything about them. */
export interface People {
  accounts: Account[];
  roles: Role[];
  invitations: Invitation[];
}

/** What an administrator can do with people. Every call rejects with what `refusalText` explains. */
export interface PeopleApi {
  load: () => Promise<People>;
  invite: (invitation: NewInvitation) => Promise<MadeLink>;
  withdraw: (invitationId: string) => Promise<void>;
  change: (
    accountId: string,
    change: Partial<Pick<Account, "role" | "regions" | "isDisabled">>,
  ) => Promise<void>;
}

/** The lake's endpoints for people. @param client of somebody who is logged in by cookie */
export function peopleApi(client: Pick<SanityClient, "request">): PeopleApi {
  const ask = (path: string, method = "GET", body?: object): Promise<unknown> =>
    client.request({ url: `/digiplein/${path}`, method, ...(body ? { body } : {}) });
  return {
    async load() {
      const [people, open] = await Promise.all([ask("accounts"), ask("setup-links")]);
      return {
        ...z.object({ accounts: z.array(account), roles: z.array(role) }).parse(people),
        ...z.object({ invitations: z.array(invitation) }).parse(open),
      };
    },
    invite: async (wanted) => madeLink.parse(await ask("setup-links", "POST", wanted)),
    withdraw: async (id) => void (await ask(`setup-links/${encodeURIComponent(id)}`, "DELETE")),
    change: async (id, change) => void (await ask(`accounts/${id}`, "POST", change)),
  };
}
