import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { storedRegions } from "./accounts-database.ts";
import { hashPassword, isPassword } from "./secrets.ts";

const accountRow = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.string(),
  regions: storedRegions,
  disabled_at: z.string().nullable(),
  last_seen_at: z.string().nullable(),
  created_at: z.string(),
});

/** A person who may log in. */
export interface Account {
  id: string;
  email: string;
  name: string;
  /** Name of a role from `access/roles.ts`. */
  role: string;
  /** Of a regional role: ids of the regions it is for. */
  regions: string[];
  /** Someone who left: the name stays in the history, and nobody gets in with it. */
  isDisabled: boolean;
  createdAt: string;
  /** When they last used a session, to within five minutes; null for never. */
  lastSeenAt: string | null;
}

/** What a new account needs. */
interface NewAccount {
  email: string;
  name: string;
  role: string;
  regions?: string[];
  password: string;
}

/** What can change of an account; what is left out stays. */
export interface AccountChange {
  role?: string | undefined;
  regions?: string[] | undefined;
  isDisabled?: boolean | undefined;
}

/** The people of the lake. */
export interface Accounts {
  /** @returns null when the address is already taken */
  create: (account: NewAccount) => Promise<Account | null>;
  /** Gives an account another password. @returns null when nobody has the address */
  changePassword: (email: string, password: string) => Promise<Account | null>;
  /** The account of an address and password, or null; takes as long for an unknown address. */
  verify: (email: string, password: string) => Promise<Account | null>;
  isTaken: (email: string) => boolean;
  /** Whether the account of this address was shut out. */
  isDisabled: (email: string) => boolean;
  byId: (id: string) => Account | null;
  list: () => Account[];
  /** Whether anybody who may come in has the role. */
  hasRole: (role: string) => boolean;
  /**
   * Gives someone another role, or shuts them out or in again.
   * @returns what became of it: `lastAdministrator` when nobody would be left to manage the others
   */
  change: (id: string, change: AccountChange) => Account | "unknown" | "lastAdministrator";
}

/** @param database from `openAccountsDatabase` */
export function accountsIn(database: DatabaseSync): Accounts {
  const insert = database.prepare(
    "INSERT INTO account (id, email, name, role, regions, password, created_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING",
  );
  const selectById = database.prepare("SELECT * FROM account WHERE id = ?");
  const selectByEmail = database.prepare("SELECT * FROM account WHERE email = ?");
  const selectAll = database.prepare("SELECT * FROM account ORDER BY created_at, id");
  const selectRole = database.prepare(
    "SELECT 1 FROM account WHERE role = ? AND disabled_at IS NULL LIMIT 1",
  );
  const countManagers = database.prepare(
    "SELECT count(*) AS number FROM account WHERE role = 'administrator' AND disabled_at IS NULL",
  );
  const updateAccount = database.prepare(
    "UPDATE account SET role = ?, regions = ?, disabled_at = ? WHERE id = ?",
  );
  const update = database.prepare("UPDATE account SET password = ? WHERE email = ?");
  // Compared with when nobody has the address, so that time does not tell which addresses exist.
  const nobody = hashPassword(randomUUID());

  return {
    async create({ email, name, role, regions = [], password }) {
      const stored = await hashPassword(password);
      const id = `person-${randomUUID()}`;
      const made = new Date().toISOString();
      const done = insert.run(id, email, name, role, JSON.stringify(regions), stored, made);
      return done.changes === 1 ? accountFrom(selectById.get(id)) : null;
    },
    async changePassword(email, password) {
      update.run(await hashPassword(password), email);
      return accountFrom(selectByEmail.get(email));
    },
    async verify(email, password) {
      const row = selectByEmail.get(email);
      const matches = await isPassword(password, String(row?.password ?? (await nobody)));
      return row && matches && row.disabled_at === null ? accountFrom(row) : null;
    },
    isDisabled: (email) => accountFrom(selectByEmail.get(email))?.isDisabled ?? false,
    isTaken: (email) => selectByEmail.get(email) !== undefined,
    byId: (id) => accountFrom(selectById.get(id)),
    list: () => selectAll.all().flatMap((row) => accountFrom(row) ?? []),
    hasRole: (role) => selectRole.get(role) !== undefined,
    change(id, { role, regions, isDisabled }) {
      const account = accountFrom(selectById.get(id));
      if (!account) return "unknown";
      const next = {
        role: role ?? account.role,
        regions: regions ?? account.regions,
        isDisabled: isDisabled ?? account.isDisabled,
      };
      const manages = (one: AccountChange) => one.role === "administrator" && !one.isDisabled;
      if (manages(account) && !manages(next) && countManagers.get()?.number === 1) {
        return "lastAdministrator";
      }
      const since = next.isDisabled ? new Date().toISOString() : null;
      updateAccount.run(next.role, JSON.stringify(next.regions), since, id);
      return { ...account, ...next };
    },
  };
}

function accountFrom(row: unknown): Account | null {
  if (!row) return null;
  const {
    created_at: createdAt,
    disabled_at: disabledAt,
    last_seen_at: lastSeenAt,
    ...account
  } = accountRow.parse(row);
  return { ...account, isDisabled: disabledAt !== null, createdAt, lastSeenAt };
}
