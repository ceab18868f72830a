import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { hashPassword, isPassword } from "./secrets.ts";

const accountRow = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.string(),
  created_at: z.string(),
});

/** A person who may log in. */
export interface Account {
  id: string;
  email: string;
  name: string;
  /** Name of a role from `access/roles.ts`. */
  role: string;
  createdAt: string;
}

/** What a new account needs. */
interface NewAccount {
  email: string;
  name: string;
  role: string;
  password: string;
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
  byId: (id: string) => Account | null;
  list: () => Account[];
  hasRole: (role: string) => boolean;
}

/** @param database from `openAccountsDatabase` */
export function accountsIn(database: DatabaseSync): Accounts {
  const insert = database.prepare(
    "INSERT INTO account (id, email, name, role, password, created_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING",
  );
  const selectById = database.prepare("SELECT * FROM account WHERE id = ?");
  const selectByEmail = database.prepare("SELECT * FROM account WHERE email = ?");
  const selectAll = database.prepare("SELECT * FROM account ORDER BY created_at, id");
  const selectRole = database.prepare("SELECT 1 FROM account WHERE role = ? LIMIT 1");
  const update = database.prepare("UPDATE account SET password = ? WHERE email = ?");
  // Compared with when nobody has the address, so that time does not tell which addresses exist.
  const nobody = hashPassword(randomUUID());

  return {
    async create({ email, name, role, password }) {
      const stored = await hashPassword(password);
      const id = `person-${randomUUID()}`;
      const done = insert.run(id, email, name, role, stored, new Date().toISOString());
      return done.changes === 1 ? accountFrom(selectById.get(id)) : null;
    },
    async changePassword(email, password) {
      update.run(await hashPassword(password), email);
      return accountFrom(selectByEmail.get(email));
    },
    async verify(email, password) {
      const row = selectByEmail.get(email);
      const matches = await isPassword(password, String(row?.password ?? (await nobody)));
      return row && matches ? accountFrom(row) : null;
    },
    isTaken: (email) => selectByEmail.get(email) !== undefined,
    byId: (id) => accountFrom(selectById.get(id)),
    list: () => selectAll.all().flatMap((row) => accountFrom(row) ?? []),
    hasRole: (role) => selectRole.get(role) !== undefined,
  };
}

function accountFrom(row: unknown): Account | null {
  if (!row) return null;
  const { created_at: createdAt, ...account } = accountRow.parse(row);
  return { ...account, createdAt };
}
