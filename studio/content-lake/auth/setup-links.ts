import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { storedRegions } from "./accounts-database.ts";
import { fingerprint, newSecret } from "./secrets.ts";

/** An invitation is worth a day; a newer one is made in seconds. */
const lifetime = 24 * 60 * 60 * 1000;

const linkRow = z.object({
  fingerprint: z.string(),
  role: z.string(),
  regions: storedRegions,
  name: z.string(),
  email: z.string(),
  expires_at: z.number(),
});

/** For whom a set-up link is. Name and e-mail are a start for the form, not a condition. */
interface Invitation {
  role: string;
  /** Of a regional role: ids of the regions it is for. */
  regions: string[];
  name: string;
  email: string;
}

/** An invitation that nobody used yet. */
interface OpenInvitation extends Invitation {
  /** Names it to withdraw it; nobody comes in with it, nor makes its link from it. */
  id: string;
  /** ISO */
  expiresAt: string;
}

type NewInvitation = Omit<Invitation, "regions"> & { regions?: string[] };

/** One-time links by which someone makes an account. */
export interface SetupLinks {
  /**
   * Makes a link; older ones for the same address stop working.
   * @returns the path with the code, and when it stops working (ISO)
   */
  create: (invitation: NewInvitation) => { path: string; expiresAt: string };
  /** The invitation of a code that still works. */
  find: (code: string) => Invitation | null;
  /** Uses a code up. @returns whether this call was the one */
  use: (code: string) => boolean;
  /** What still works, the newest first. */
  list: () => OpenInvitation[];
  /** Withdraws one. @returns whether it was still open */
  withdraw: (id: string) => boolean;
  /** Withdraws the invitations of an address. */
  withdrawOf: (email: string) => void;
}

/**
 * @param database from `openAccountsDatabase`
 * @param now clock in milliseconds, for tests
 */
export function setupLinksIn(database: DatabaseSync, now: () => number = Date.now): SetupLinks {
  const insert = database.prepare(
    "INSERT INTO setup_link (fingerprint, role, regions, name, email, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const selectOpen = database.prepare(
    "SELECT * FROM setup_link WHERE expires_at > ? ORDER BY expires_at DESC",
  );
  const select = database.prepare(
    "SELECT * FROM setup_link WHERE fingerprint = ? AND expires_at > ?",
  );
  const remove = database.prepare(
    "DELETE FROM setup_link WHERE fingerprint = ? AND expires_at > ?",
  );
  const removeOf = database.prepare(
    "DELETE FROM setup_link WHERE email = ? COLLATE NOCASE AND email <> ''",
  );
  const removeExpired = database.prepare("DELETE FROM setup_link WHERE expires_at <= ?");

  return {
    create({ role, regions = [], name, email }) {
      removeExpired.run(now());
      removeOf.run(email);
      const code = newSecret();
      const expiresAt = now() + lifetime;
      insert.run(fingerprint(code), role, JSON.stringify(regions), name, email, expiresAt);
      return {
        path: `/login/uitnodiging/?code=${code}`,
        expiresAt: new Date(expiresAt).toISOString(),
      };
    },
    find(code) {
      const row = select.get(fingerprint(code), now());
      if (!row) return null;
      const { role, regions, name, email } = linkRow.parse(row);
      return { role, regions, name, email };
    },
    list: () =>
      selectOpen.all(now()).map((row) => {
        const { fingerprint: id, expires_at, ...invitation } = linkRow.parse(row);
        return { id, ...invitation, expiresAt: new Date(expires_at).toISOString() };
      }),
    withdraw: (id) => remove.run(id, now()).changes === 1,
    use: (code) => remove.run(fingerprint(code), now()).changes === 1,
    withdrawOf: (email) => void removeOf.run(email),
  };
}
