import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { fingerprint, newSecret } from "./secrets.ts";

const hour = 60 * 60 * 1000;
/** A session ends this long after its last use … */
const idleTime = 12 * hour;
/** … and this long after logging in, however busy it was. */
const longestTime = 7 * 24 * hour;
/** The login ticket only bridges one redirect. */
const ticketTime = 2 * 60 * 1000;

const sessionRow = z.object({ account: z.string(), expires_at: z.number(), ends_at: z.number() });

/** Who is logged in; tokens are stored as fingerprints only. */
export interface Sessions {
  /** Opens a session. @returns its token for the cookie, and the seconds it can last */
  start: (accountId: string) => { token: string; seconds: number };
  /**
   * The account of a running session, which it prolongs; null when unknown or expired.
   * @param isUse false for looking only, by which a forgotten tab would keep its session alive
   */
  accountOf: (token: string, isUse?: boolean) => string | null;
  end: (token: string) => void;
  /** Ends every session of someone whose password changed. */
  endAllOf: (accountId: string) => void;
  /** A single-use id that tells the Studio after the redirect that the log-in went through. */
  newTicket: () => string;
  /** Uses a ticket up. @returns whether it was valid */
  useTicket: (ticket: string) => boolean;
}

/**
 * @param database from `openAccountsDatabase`
 * @param now clock in milliseconds, for tests
 */
export function sessionsIn(database: DatabaseSync, now: () => number = Date.now): Sessions {
  const insert = database.prepare("INSERT INTO session VALUES (?, ?, ?, ?)");
  const select = database.prepare("SELECT * FROM session WHERE fingerprint = ?");
  const prolong = database.prepare("UPDATE session SET expires_at = ? WHERE fingerprint = ?");
  const seen = database.prepare("UPDATE account SET last_seen_at = ? WHERE id = ?");
  const remove = database.prepare("DELETE FROM session WHERE fingerprint = ?");
  const removeAllOf = database.prepare("DELETE FROM session WHERE account = ?");
  const removeExpired = database.prepare("DELETE FROM session WHERE expires_at <= ?");
  const insertTicket = database.prepare("INSERT INTO login_ticket VALUES (?, ?)");
  const useTicket = database.prepare(
    "DELETE FROM login_ticket WHERE fingerprint = ? AND expires_at > ?",
  );
  const removeOldTickets = database.prepare("DELETE FROM login_ticket WHERE expires_at <= ?");

  const noteSeen = (accountId: string) => seen.run(new Date(now()).toISOString(), accountId);

  return {
    start(accountId) {
      removeExpired.run(now());
      const token = newSecret();
      insert.run(fingerprint(token), accountId, now() + idleTime, now() + longestTime);
      noteSeen(accountId);
      return { token, seconds: longestTime / 1000 };
    },
    accountOf(token, isUse = true) {
      const key = fingerprint(token);
      const row = select.get(key);
      if (!row) return null;
      const session = sessionRow.parse(row);
      if (session.expires_at <= now()) {
        remove.run(key);
        return null;
      }
      const prolonged = Math.min(now() + idleTime, session.ends_at);
      // Written at most every five minutes: a Studio asks many times a second.
      if (isUse && prolonged - session.expires_at > 5 * 60 * 1000) {
        prolong.run(prolonged, key);
        noteSeen(session.account);
      }
      return session.account;
    },
    end: (token) => void remove.run(fingerprint(token)),
    endAllOf: (accountId) => void removeAllOf.run(accountId),
    newTicket() {
      removeOldTickets.run(now());
      const ticket = newSecret();
      insertTicket.run(fingerprint(ticket), now() + ticketTime);
      return ticket;
    },
    useTicket: (ticket) => useTicket.run(fingerprint(ticket), now()).changes === 1,
  };
}
