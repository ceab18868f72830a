import type { DatabaseSync } from "node:sqlite";

/** One remembered choice of a person, e.g. the columns of a list. */
interface Setting {
  key: string;
  value: unknown;
  updatedAt: string;
}

/** What the Studio remembers for each person (`users/me/keyvalue`). */
export interface Settings {
  read: (accountId: string, keys: string[]) => Setting[];
  write: (accountId: string, entries: { key: string; value: unknown }[]) => Setting[];
}

/** @param database from `openAccountsDatabase` */
export function settingsIn(database: DatabaseSync): Settings {
  const select = database.prepare("SELECT * FROM setting WHERE account = ? AND key = ?");
  const upsert = database.prepare(
    "INSERT INTO setting VALUES (?, ?, ?, ?) ON CONFLICT (account, key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
  );
  return {
    read: (accountId, keys) =>
      keys.flatMap((key) => {
        const row = select.get(accountId, key);
        if (!row) return [];
        const value: unknown = JSON.parse(String(row.value));
        return [{ key, value, updatedAt: String(row.updated_at) }];
      }),
    write(accountId, entries) {
      const updatedAt = new Date().toISOString();
      for (const { key, value } of entries) {
        upsert.run(accountId, key, JSON.stringify(value ?? null), updatedAt);
      }
      return entries.map((entry) => ({ ...entry, updatedAt }));
    },
  };
}
