import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { fingerprint, newSecret } from "./secrets.ts";

/** An invitation is worth a day; a newer one is made in seconds. */
const lifetime = 24 * 60 * 60 * 1000;

const linkRow = z.object({
  role: z.string(),
  name: z.string(),
  email: z.string(),
  expires_at: z.number(),
});

/** For whom a set-up link is. Name and e-mail are a start for the form, not a condition. */
interface Invitation {
  role: string;
  name: string;
  email: string;
}

/** One-time links by which someone makes an account. */
export interface SetupLinks {
  /** @returns the path with the code, and when it stops working (ISO) */
  create: (invitation: Invitation) => { path: string; expiresAt: string };
  /** The invitation of a code that still works. */
  find: (code: string) => Invitation | null;
  /** Uses a code up. @returns whether this call was the one */
  use: (code: string) => boolean;
}

/**
 * @param database from `openAccountsDatabase`
 * @param now clock in milliseconds, for tests
 */
export function setupLinksIn(database: DatabaseSync, now: () => number = Date.now): SetupLinks {
  const insert = database.prepare("INSERT INTO setup_link VALUES (?, ?, ?, ?, ?)");
  const select = database.prepare(
    "SELECT * FROM setup_link WHERE fingerprint = ? AND expires_at > ?",
  );
  const remove = database.prepare(
    "DELETE FROM setup_link WHERE fingerprint = ? AND expires_at > ?",
  );
  const removeExpired = database.prepare("DELETE FROM setup_link WHERE expires_at <= ?");

  return {
    create({ role, name, email }) {
      removeExpired.run(now());
      const code = newSecret();
      const expiresAt = now() + lifetime;
      insert.run(fingerprint(code), role, name, email, expiresAt);
      return {
        path: `/login/uitnodiging/?code=${code}`,
        expiresAt: new Date(expiresAt).toISOString(),
      };
    },
    find(code) {
      const row = select.get(fingerprint(code), now());
      if (!row) return null;
      const { role, name, email } = linkRow.parse(row);
      return { role, name, email };
    },
    use: (code) => remove.run(fingerprint(code), now()).changes === 1,
  };
}
